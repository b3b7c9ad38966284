import type { Grid } from '../../appendix';
import { cellKey } from '../../appendix';

const known = new WeakMap<Grid, ReadonlySet<number>>();

/** Cells that a merge hides: only its first cell holds anything, and what is written to another is lost. */
export function cellsUnderMerges(grid: Grid): ReadonlySet<number> {
  const before = known.get(grid);
  if (before) return before;
  const hidden = new Set<number>();
  for (const { top, left, bottom, right } of grid.merges === 'unknown' ? [] : grid.merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row !== top || column !== left) hidden.add(cellKey(row, column));
      }
    }
  }
  known.set(grid, hidden);
  return hidden;
}
