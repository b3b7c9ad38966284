import { cellKey } from '../../src/appendix';
import { numericColumns } from '../../src/app/in-excel/numeric-columns';
import { readBook } from '../../src/excel';
import { openExcel } from './open-excel';

const appendix = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư
2 | Cạnh tranh bình đẳng | 6.31 | ≥ 7 | Sở Công Thương`;

/** Calls that neither write nor clear Excel's undo list. */
const allowed = new Set([
  'NamedItemCollection.getItemOrNullObject',
  'Range.columnCount',
  'Range.columnIndex',
  'Range.getDataBodyRange',
  'Range.getIntersectionOrNullObject',
  'Range.numberFormat',
  'Range.rowCount',
  'Range.rowIndex',
  'Range.values',
  'Table.getDataBodyRange',
  'TableCollection.getItemOrNullObject',
  'Workbook.tables',
  'Workbook.worksheets',
  'Worksheet.getRange',
  'Worksheet.getUsedRangeOrNullObject',
  'Worksheet.id',
  'Worksheet.name',
  'Worksheet.names',
  'Worksheet.visibility',
  'WorksheetCollection.getActiveWorksheet',
  'WorksheetCollection.getItem',
  'WorksheetCollection.items',
]);

describe('reading the open workbook', () => {
  it('reads the active sheet in two syncs', async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix });
    const { grids } = await readBook(host, 'active', numericColumns);
    expect(grids.map(({ sheet, values }) => [sheet, values.length, values[1]?.[1]])).toEqual([
      ['Phụ lục', 3, 'Chi phí gia nhập thị trường'],
    ]);
    expect(memory.meter.syncs).toBe(2);
  });

  it('reads every visible sheet in three', async () => {
    const { host, memory } = await openExcel({
      'Phụ lục': appendix,
      'Mục tiêu': 'Trụ cột 2 đạt trên 50 điểm',
    });
    const { grids } = await readBook(host, 'all', numericColumns);
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Phụ lục', 'Mục tiêu']);
    expect(memory.meter.syncs).toBe(3);
  });

  it('makes only calls that keep the undo list', async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix, 'Mục tiêu': 'Trụ cột 2' });
    await readBook(host, 'all', numericColumns);
    await readBook(host, 'active', numericColumns);
    expect(memory.meter.members.filter((member) => !allowed.has(member))).toEqual([]);
  });

  it('knows which numbers are dates or percentages', async () => {
    const { host, memory } = await openExcel({ 'Phụ lục': appendix });
    await memory.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục').getRange('C2').numberFormat = [['0.00']];
      await context.sync();
    });
    const { grids } = await readBook(host, 'active', numericColumns);
    expect([...(grids[0]?.formats ?? [])]).toEqual([[cellKey(1, 2), '0.00']]);
  });

  it('reads an empty sheet as one', async () => {
    const { host } = await openExcel({ 'Phụ lục': [['']] });
    const { grids, stored } = await readBook(host, 'active', numericColumns);
    expect(grids.map(({ values }) => values)).toEqual([[]]);
    expect(stored.ignores).toEqual([]);
  });

  it('cuts a long sheet into blocks, and halves those that Excel refuses', async () => {
    const rows = Array.from({ length: 9000 }, (_, index) => [
      index + 1,
      `Chỉ số ${index} `.repeat(4),
      'Sở Công Thương',
    ]);
    const { host, memory } = await openExcel({ 'Phụ lục': rows });
    memory.faults.payloadLimit = 250_000;
    const { grids } = await readBook(host, 'active', () => []);
    expect(grids[0]?.values).toEqual(rows);
  });
});
