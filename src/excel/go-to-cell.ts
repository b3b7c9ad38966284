import type { Cell } from '../appendix';
import { addressOf } from '../appendix';
import type { Host } from './host';
import { asking } from './running';

/**
 * Goes to a cell. A selection on another sheet is sometimes ignored (office-js #5118): activate first, then
 * select, look whether it took, and try once more.
 */
export async function goToCell(host: Host, sheetId: string, cell: Cell): Promise<boolean> {
  return asking(host, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    await context.sync();
    return (await selected(context, sheet, cell)) || selected(context, sheet, cell);
  });
}

async function selected(context: Excel.RequestContext, sheet: Excel.Worksheet, cell: Cell): Promise<boolean> {
  sheet.getRange(addressOf(cell)).select();
  const active = context.workbook.getActiveCell();
  active.load('rowIndex,columnIndex,worksheet/id');
  sheet.load('id');
  await context.sync();
  return (
    active.worksheet.id === sheet.id && active.rowIndex === cell.row && active.columnIndex === cell.column
  );
}
