import { areaAddress } from '../../appendix';
import type { CellChange } from '../../rules';
import type { Host } from '../host';
import { asking } from '../running';
import { changeBlocks } from './change-blocks';
import { entered } from './entered';
import { cellValue } from './read-back';

/**
 * Takes back what a failed batch has written: only cells that still hold what we wrote, so that a later edit
 * by a person stays. At most two syncs; where Excel refuses these too, nothing more can be done.
 */
export async function rollBack(host: Host, changes: readonly CellChange[]): Promise<void> {
  try {
    await asking(host, async (context) => {
      const asked = changeBlocks(changes).map((block) => {
        const range = context.workbook.worksheets.getItem(block.sheetId).getRange(areaAddress(block.area));
        range.load('values');
        return { block, range };
      });
      await context.sync();
      for (const { block, range } of asked) {
        const now = range.values.map((row: readonly unknown[]) => cellValue(row[0]));
        range.values = block.changes.map((change, index) => [
          change && now[index] === change.to ? entered(change.from) : null,
        ]);
      }
      await context.sync();
    });
  } catch {
    // The failure that led here is the one to tell; the cells are read again before anything else is written.
  }
}
