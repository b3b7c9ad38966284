import { readWorkbook } from '../../src/appendix';
import { sheetOf } from '../support/sheet-text';
import { reference } from './support/reference';

const table = 'STT | Nội dung | Đơn vị chủ trì\n1 | Việc một | Sở Tài chính';
const plan = sheetOf(
  'Số: 41/KH-UBND\nBắc Giang, ngày 09 tháng 7 năm 2024\nKẾ HOẠCH CẢI THIỆN CHỈ SỐ PII NĂM 2024',
  {
    sheet: 'Kế hoạch',
  },
);

function factsOf(title: string, options = {}) {
  const readings = readWorkbook([sheetOf(`${title}\n${table}`), plan], reference, options);
  return readings[0]?.appendices[0]?.facts;
}

describe('a workbook', () => {
  it('is read sheet by sheet, in their order', () => {
    const readings = readWorkbook([plan, sheetOf(table)], reference);
    expect(readings.map(({ sheet, appendices }) => [sheet, appendices.length])).toEqual([
      ['Kế hoạch', 0],
      ['Phụ lục', 1],
    ]);
  });

  it('tells on one sheet what another leaves open', () => {
    expect(factsOf('DANH MỤC NHIỆM VỤ')).toMatchObject({
      title: 'DANH MỤC NHIỆM VỤ',
      framework: 'PII',
      planDate: '2024-07-09',
      documentNumber: '41/KH-UBND',
      province: 'Bắc Giang',
      targetYear: 2024,
      incomplete: null,
    });
  });

  it('leaves blank what a title leaves blank', () => {
    expect(factsOf('(Kèm theo Kế hoạch số /KH-UBND ngày /7/2024)')).toMatchObject({
      planDate: '2024-07',
      documentNumber: null,
      incomplete: { value: 'both' },
    });
  });

  it('takes the user’s word on a sheet above what stands there, and leaves the rest', () => {
    const nothing = {
      framework: null,
      edition: null,
      baselineYear: null,
      targetYear: null,
      planDate: null,
      issuer: null,
      indexScore: null,
    };
    const title = 'PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024';
    const word = {
      framework: 'PCI',
      edition: 2022,
      baselineYear: 2021,
      targetYear: 2025,
      planDate: '2025-02-03',
      issuer: 'Sở Tài chính',
      indexScore: 46.51,
    } as const;
    const toldOn = (sheetId: string, told: object) =>
      factsOf(title, { facts: [{ ...nothing, ...told, sheetId }] });
    expect(toldOn('Phụ lục', word)).toMatchObject({ title, province: 'Bắc Giang', ...word });
    expect(toldOn('Phụ lục', {})).toEqual(factsOf(title));
    expect(toldOn('Kế hoạch', word)).toEqual(factsOf(title));
  });

  it('takes the user’s date and columns', () => {
    const options = {
      planDate: '2024-08-01',
      columns: [{ sheetId: 'Phụ lục', column: 2, field: 'coordinator' }],
    } as const;
    expect(factsOf('(Kèm theo Kế hoạch số 41/KH-UBND ngày 09/7/2024)', options)?.planDate).toBe('2024-08-01');
    const [reading] = readWorkbook([sheetOf(table)], reference, options);
    expect([...(reading?.appendices[0]?.columns.keys() ?? [])]).toContain('coordinator');
  });
});
