import type { Appendix, Cell, Grid } from '../appendix';
import { textAt } from '../appendix';

/** The cell that heads a column: the lowest one of the header that says something. */
export function headerCellOf(grid: Grid, { header }: Appendix, column: number): Cell {
  let row = header.bottom;
  while (row > header.top && textAt(grid, row, column).trim() === '') row--;
  return { row, column };
}
