import type { Area, Cell, Grid } from '../../appendix';
import { textAt } from '../../appendix';

/** The cells of a table's row that hold anything. */
export function filledCellsOf(grid: Grid, { left, right }: Area, row: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let column = left; column <= right; column++) {
    if (textAt(grid, row, column).trim() !== '') cells.push({ row, column });
  }
  return cells;
}

/** What they hold, one after another. */
export function textOfCells(grid: Grid, cells: readonly Cell[]): string {
  return cells.map(({ row, column }) => textAt(grid, row, column).trim()).join(' ');
}
