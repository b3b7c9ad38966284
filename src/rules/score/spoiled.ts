import type { Cell, CellValue, Grid } from '../../appendix';
import { formatAt } from '../../appendix';
import { isDateFormat } from '../../appendix/numbers';

/** What Excel made of a figure, an error or a date, which `formula-error` and `rank-became-date` tell. */
export function isSpoiled(
  grid: Grid,
  { cell, raw }: { readonly cell: Cell; readonly raw: CellValue },
): boolean {
  if (typeof raw === 'number') return isDateFormat(formatAt(grid, cell.row, cell.column));
  return /^#[A-Z]/.test(String(raw));
}
