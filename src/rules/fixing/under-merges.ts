import type { Grid } from '../../appendix';
import { cellKey, lastColumn, lastRow } from '../../appendix';
import { remembered } from '../remembered';

/**
 * Cells that a merge hides: only its first cell holds anything, and what is written to another is lost. Merges
 * of whole columns cost no more than the used range.
 */
export const cellsUnderMerges = remembered((grid: Grid): ReadonlySet<number> => {
  const hidden = new Set<number>();
  if (grid.merges === 'unknown') return hidden;
  const [lowest, rightmost] = [lastRow(grid), lastColumn(grid)];
  for (const { top, left, bottom, right } of grid.merges) {
    for (let row = top; row <= Math.min(bottom, lowest); row++) {
      for (let column = left; column <= Math.min(right, rightmost); column++) {
        if (row !== top || column !== left) hidden.add(cellKey(row, column));
      }
    }
  }
  return hidden;
});
