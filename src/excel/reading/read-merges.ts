import type { Area } from '../../appendix';
import type { Host } from '../host';
import { asking } from '../running';

/**
 * The merged areas of a sheet. Asking clears Excel's undo list (office-js #5918): only the button that says so
 * does it.
 */
export async function readMerges(host: Host, sheetId: string): Promise<readonly Area[]> {
  return asking(host, async (context) => {
    const used = context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true);
    const merged = used.getMergedAreasOrNullObject();
    merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    await context.sync();
    if (merged.isNullObject) return [];
    return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    }));
  });
}
