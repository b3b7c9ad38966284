import { createHost } from '../../../src/host';
import { choicesAt } from '../../../src/workbench/sheet/choices-at';

async function choicesOf(source: (sheet: Excel.Worksheet) => string | Excel.Range, inCellDropDown = true) {
  const host = createHost();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const lists = context.workbook.worksheets.add('Danh mục');
    lists.getRange('A1:A3').values = [['Thường xuyên'], [''], ['Hàng quý']];
    sheet.getRange('B2:B9').dataValidation.rule = { list: { inCellDropDown, source: source(lists) } };
    await context.sync();
  });
  return {
    inList: choicesAt(host.book.active, 4, 1),
    beside: choicesAt(host.book.active, 4, 2),
  };
}

describe('the list that a cell offers', () => {
  it('holds what the rule lists', async () => {
    expect(await choicesOf(() => 'Thường xuyên, Hàng quý')).toEqual({
      inList: ['Thường xuyên', 'Hàng quý'],
      beside: undefined,
    });
  });

  it('holds what stands in the cells that the rule names', async () => {
    const { inList } = await choicesOf((lists) => lists.getRange('A:A'));
    expect(inList).toEqual(['Thường xuyên', 'Hàng quý']);
  });

  it('is not shown where the rule wants no arrow', async () => {
    expect((await choicesOf(() => 'a,b', false)).inList).toBeUndefined();
  });
});
