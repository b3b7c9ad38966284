import type { Grid } from '../../appendix';
import { cellKey, valueAt } from '../../appendix';
import type { CellChange, Fix } from '../finding';
import type { Mend, Write } from '../rule';
import { cellsUnderMerges } from './under-merges';

/**
 * A mend as a change set that knows what it expects to find. A formula is never overwritten; where fonts are
 * mixed, writing would destroy them, so that a person is asked first.
 */
export function fixOf(mend: Mend, grid: Grid): Fix | null {
  const changes = changesOf(mend.writes, grid);
  const alternatives = (mend.alternatives ?? [])
    .map(({ title, writes }) => ({ title, changes: changesOf(writes, grid) }))
    .filter((alternative) => alternative.changes.length > 0);
  if (changes.length === 0 && alternatives.length === 0) return null;
  const mixed = changes.some(({ cell }) => grid.mixedFonts.has(cellKey(cell.row, cell.column)));
  return { safe: mend.safe && changes.length > 0 && !mixed, changes, alternatives };
}

/** Nothing where one of the cells holds a formula or is hidden by a merge: half a mend is none. */
function changesOf(writes: readonly Write[], grid: Grid): readonly CellChange[] {
  const hidden = cellsUnderMerges(grid);
  const keys = writes.map(({ cell }) => cellKey(cell.row, cell.column));
  if (keys.some((key) => grid.formulas.has(key) || hidden.has(key))) return [];
  return writes
    .map(({ cell, value }) => ({
      sheet: grid.sheet,
      sheetId: grid.sheetId,
      cell,
      from: valueAt(grid, cell.row, cell.column),
      to: value,
    }))
    .filter(({ from, to }) => from !== to);
}
