import { createHost } from '../../../src/host';
import { editedText, shownText } from '../../../src/workbench/sheet/cell-text';

/** What a cell shows and what is edited, after something was typed into a cell of a number format. */
async function texts(typed: string, numberFormat = 'General'): Promise<readonly [string, string]> {
  const host = createHost({ language: 'vi-VN', year: 2024 });
  await host.as('user').run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
    cell.numberFormat = [[numberFormat]];
    cell.values = [[typed]];
    await context.sync();
  });
  const { active } = host.book;
  return [shownText(active, 1, 1), editedText(active, 1, 1)];
}

describe('the text of a cell', () => {
  it.each([
    ['≥ 10%', 'General', '≥ 10%', '≥ 10%'],
    ['4,4567', '0.00', '4,46', '4,4567'],
    ['12,5%', 'General', '12,50%', '12,5%'],
    ['30/8/2024', 'dd/mm/yyyy', '30/08/2024', '30/08/2024'],
    ['', 'General', '', ''],
    ['true', 'General', 'TRUE', 'TRUE'],
  ])('%s as %s shows %s and is edited as %s', async (typed, format, shown, edited) => {
    expect(await texts(typed, format)).toEqual([shown, edited]);
  });

  it('is the formula where it is edited', async () => {
    expect((await texts('=1+1'))[1]).toBe('=1+1');
  });
});
