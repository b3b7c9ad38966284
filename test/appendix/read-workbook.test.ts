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
