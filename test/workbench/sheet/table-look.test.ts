import { createHost } from '../../../src/host';
import { tableLooks } from '../../../src/workbench/sheet/table-look';

async function tableOf(style: string, change?: (table: Excel.Table) => void) {
  const host = createHost();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:C4').values = [
      ['Mã', 'Điểm'],
      ['1.1.1', 1],
      ['2.2.1', 2],
    ];
    const table = sheet.tables.add('B2:C4', true);
    table.style = style;
    change?.(table);
    await context.sync();
  });
  const part = { top: 0, left: 0, bottom: 9, right: 9 };
  return tableLooks(host.book.active, part, host.book.styles.styles);
}

describe("a table's style", () => {
  it('gives the header a fill with white letters, and every other row a band', async () => {
    const look = await tableOf('TableStyleMedium2');
    expect(look(1, 1)).toMatchObject({ fill: { color: '#4472C4' }, font: { bold: true, color: '#FFFFFF' } });
    expect(look(2, 1)?.fill).toBeDefined();
    expect(look(3, 1)?.fill).toBeUndefined();
    expect(look(4, 1)).toBeUndefined();
  });

  it('draws its outer lines', async () => {
    const look = await tableOf('TableStyleLight9');
    expect(look(2, 1)?.border).toHaveProperty('left');
    expect(look(2, 2)?.border).toHaveProperty('right');
    expect(look(3, 2)?.border).toHaveProperty('bottom');
    expect(look(2, 2)?.border).not.toHaveProperty('left');
  });

  it('leaves bands away where the table has none, and emphasises its first column', async () => {
    const look = await tableOf('TableStyleMedium2', (table) => {
      table.showBandedRows = false;
      table.highlightFirstColumn = true;
    });
    expect(look(2, 1)?.fill).toBeUndefined();
    expect(look(2, 1)?.font?.bold).toBe(true);
    expect(look(2, 2)?.font?.bold).toBeUndefined();
  });

  it('draws nothing for a style that it does not know', async () => {
    expect((await tableOf('TableStyleMedium2'))(0, 0)).toBeUndefined();
  });
});
