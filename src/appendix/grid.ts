import type { Area } from './cell';
import { cellKey } from './cell';

/** A cell's value as Excel gives it; an empty cell is ''. An error is its text, such as '#N/A'. */
export type CellValue = string | number | boolean;

/**
 * The used range of one sheet, as read. `values[0][0]` stands at (`top`, `left`).
 * What is read only where it is needed comes as sparse maps and sets by `cellKey`.
 */
export interface Grid {
  readonly sheet: string;
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Reading merges clears Excel's undo list (office-js #5918), so there they may be unknown. */
  readonly merges: readonly Area[] | 'unknown';
  /** Number formats other than General. */
  readonly formats: ReadonlyMap<number, string>;
  /** Cells that hold a formula. */
  readonly formulas: ReadonlySet<number>;
  /** Cells whose characters differ in font: writing a value there destroys the formatting. */
  readonly mixedFonts: ReadonlySet<number>;
  readonly epoch: 1900 | 1904;
}

export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? '';
}

/** The text of a cell as it stands; numbers as JavaScript writes them. */
export function textAt(grid: Grid, row: number, column: number): string {
  return String(valueAt(grid, row, column));
}

export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.formats.get(cellKey(row, column)) ?? 'General';
}

export function lastRow(grid: Grid): number {
  return grid.top + grid.values.length - 1;
}

export function lastColumn(grid: Grid): number {
  return grid.left + (grid.values[0]?.length ?? 0) - 1;
}
