import type { Area, CellError, CellValue } from '../package';

/** What formulas read of a sheet. */
export interface SheetValues {
  value(row: number, column: number): CellValue;
  /** The box outside of which all cells are blank. */
  readonly extent: Area | undefined;
  isHidden(row: number): boolean;
  /** Whether a cell holds a subtotal, which other subtotals leave out. */
  isSubtotal(row: number, column: number): boolean;
}

/** Cells that a formula refers to. */
export interface Reference {
  readonly cells: SheetValues;
  readonly area: Area;
}

/** What a written reference turned out to mean: cells, the constant of a name, or an error. */
export type Bound = Reference | { readonly constant: CellValue } | CellError;

/** How numbers and texts become one another, which depends on who works with the workbook. */
export interface Spelling {
  /** The number that a text spells, as if it were typed. */
  numberIn(text: string): number | undefined;
  /** A number as it is joined to a text. */
  textOf(number: number): string;
  formatted(value: CellValue, code: string): string;
}

/** Where a formula stands and what it sees from there. */
export interface Surroundings {
  readonly row: number;
  readonly column: number;
  readonly references: readonly Bound[];
  readonly spelling: Spelling;
}
