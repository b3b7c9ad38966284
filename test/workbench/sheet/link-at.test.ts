import { createHost } from '../../../src/host';
import { linkAt, type Link } from '../../../src/workbench/sheet/link-at';

async function linkOf(fill: (range: Excel.Range) => void): Promise<Link | undefined> {
  const host = createHost();
  await host.run(async (context) => {
    fill(context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
    await context.sync();
  });
  return linkAt(host.book.active, 0, 0);
}

describe('where a cell leads', () => {
  it('is a place in the workbook', async () => {
    const link = await linkOf((range) => {
      range.hyperlink = { documentReference: "'Phụ lục'!D17", textToDisplay: '5.2.3', screenTip: 'Đến dòng' };
    });
    expect(link).toEqual({ place: "'Phụ lục'!D17", tip: 'Đến dòng' });
  });

  it('is an address elsewhere', async () => {
    const link = await linkOf((range) => {
      range.hyperlink = { address: 'https://example.vn/', textToDisplay: 'văn bản' };
    });
    expect(link).toEqual({ address: 'https://example.vn/', tip: 'https://example.vn/' });
  });

  it.each([
    [`=HYPERLINK("#'Phụ lục'!A5","về")`, { place: "'Phụ lục'!A5", tip: "'Phụ lục'!A5" }],
    ['=HYPERLINK("https://example.vn/")', { address: 'https://example.vn/', tip: 'https://example.vn/' }],
    ['=1+1', undefined],
  ])('is what %s says', async (formula, link) => {
    expect(await linkOf((range) => (range.formulas = [[formula]]))).toEqual(link);
  });
});
