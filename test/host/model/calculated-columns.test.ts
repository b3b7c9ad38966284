import { createHost, type MemoryHost } from '../../../src/host';
import { textsOf } from '../package/fixtures/parts-of';

const tablePart = (host: MemoryHost): string =>
  Buffer.from(textsOf(host.saveWorkbook())['xl/tables/table1.xml'] ?? '', 'latin1').toString('utf8');

async function tableWith(formulas: readonly (readonly string[])[], file?: Uint8Array): Promise<MemoryHost> {
  const host = createHost({ language: 'en-US', ...(file ? { file } : {}) });
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    if (!file) {
      sheet.getRange('A1:C3').values = [
        ['Điểm', 'Mục tiêu', 'Chênh lệch'],
        [1, 2, ''],
        [3, 5, ''],
      ];
      sheet.tables.add('A1:C3', true).name = 'Bảng';
    }
    sheet.getRange('C2:C3').formulas = formulas.map((line) => [...line]);
    await context.sync();
  });
  return host;
}

const OWN_ROW = [['=[@[Mục tiêu]]-[@Điểm]'], ['=[@[Mục tiêu]]-[@Điểm]']];
const STATED =
  '<tableColumn id="3" name="Chênh lệch"><calculatedColumnFormula>Bảng[[#This Row],[Mục tiêu]]-Bảng[[#This Row],[Điểm]]</calculatedColumnFormula></tableColumn>';

describe('a column of a table', () => {
  it('that holds one formula is stated to be calculated', async () => {
    expect(tablePart(await tableWith(OWN_ROW))).toContain(STATED);
  });

  it('is so too where it comes to hold one in a file', async () => {
    const file = (await tableWith([['1'], ['2']])).saveWorkbook();
    expect(tablePart(await tableWith(OWN_ROW, file))).toContain(STATED);
  });

  it.each([
    ['two formulas', [['=[@Điểm]'], ['=[@Điểm]*2']]],
    ['one that names its neighbours by place', [['=A2'], ['=A2']]],
    ['a value beside the formula', [['=[@Điểm]'], ['7']]],
  ])('is not where it holds %s', async (_, formulas) => {
    expect(tablePart(await tableWith(formulas))).not.toContain('calculatedColumnFormula');
  });

  it('is calculated by the new names of its table and of its columns', async () => {
    const host = await tableWith(OWN_ROW, (await tableWith(OWN_ROW)).saveWorkbook());
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.tables.getItem('Bảng').name = 'Gaps';
      sheet.getRange('A1').values = [['Hiện tại']];
      sheet.getRange('C3').values = [[9]];
      await context.sync();
    });
    expect(tablePart(host)).toContain(
      '<calculatedColumnFormula>Gaps[[#This Row],[Mục tiêu]]-Gaps[[#This Row],[Hiện tại]]</calculatedColumnFormula>',
    );
  });
});
