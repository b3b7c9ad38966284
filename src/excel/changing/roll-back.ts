import type { CellValue } from '../../appendix';
import { areaAddress } from '../../appendix';
import { cellValue } from '../cell-value';
import type { Host } from '../host';
import { asking } from '../running';
import { changeBlocks } from './change-blocks';
import { inverseOf } from './journal';
import { writeChanges } from './write-changes';
import type { WrittenChange } from './written-change';

/**
 * Takes back what a failed batch has written: only cells that still hold what we wrote, so that a later edit
 * by a person stays. At most two syncs; where Excel refuses these too, nothing more can be done.
 */
export async function rollBack(host: Host, changes: readonly WrittenChange[]): Promise<void> {
  if (changes.length === 0) return;
  try {
    await writeChanges(host, inverseOf({ changes: await stillOurs(host, changes) }));
  } catch {
    // The failure that led here is the one to tell; the cells are read again before anything else is written.
  }
}

async function stillOurs(host: Host, changes: readonly WrittenChange[]): Promise<readonly WrittenChange[]> {
  return asking(host, async (context) => {
    const asked = changeBlocks(changes).map((block) => {
      const range = context.workbook.worksheets.getItem(block.sheetId).getRange(areaAddress(block.area));
      range.load('values');
      return { block, range };
    });
    await context.sync();
    return asked.flatMap(({ block, range }) =>
      block.changes.flatMap((change, index) =>
        change && isOurs(change, cellValue(range.values[index]?.[0])) ? [change] : [],
      ),
    );
  });
}

/** A cell whose format was changed and whose value was not, was left half way. */
function isOurs({ from, to, formats }: WrittenChange, now: CellValue): boolean {
  return now === to || (formats !== undefined && now === from);
}
