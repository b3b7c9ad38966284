import type { Area } from './area';
import type { Font } from './style';

/** An error value such as `#N/A`. Compare by `error`, not by identity. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; `null` is a blank cell. Dates are serial numbers, told apart by the number format. */
export type CellValue = number | string | boolean | CellError | null;

export type CellKind = 'blank' | 'number' | 'text' | 'boolean' | 'error';

/** A stretch of text in one font; `font` holds only what the run states. */
export interface TextRun {
  readonly text: string;
  readonly font?: Partial<Font>;
}

/**
 * The cells that stand in a sheet part, ordered by row and column. A cell is named by its place in this table
 * (0 up to `count`), so that a large sheet costs some twenty bytes a cell and no object.
 */
export interface CellTable {
  readonly count: number;
  /** The box around all cells, styled blank ones included. */
  readonly used: Area | undefined;
  /** The box around the cells that hold a value or a formula. */
  readonly usedByValues: Area | undefined;
  /** The cell at a place of the sheet, or -1. */
  find(row: number, column: number): number;
  /** The cells of a row: those from `first` up to, not including, `end`. */
  inRow(row: number): { readonly first: number; readonly end: number };
  row(cell: number): number;
  column(cell: number): number;
  kind(cell: number): CellKind;
  /** The value, or the cached result of the formula. */
  value(cell: number): CellValue;
  /** Index into the cell formats of the styles. */
  style(cell: number): number;
  hasFormula(cell: number): boolean;
  /** The formula without `=`; a shared one is translated to this cell. */
  formula(cell: number): string | undefined;
  /** Where the formula is an array formula entered over an area: that area. */
  arrayArea(cell: number): Area | undefined;
  /** Whether the text has runs, that is mixed fonts which writing a value would destroy. */
  isRich(cell: number): boolean;
  runs(cell: number): readonly TextRun[];
}
