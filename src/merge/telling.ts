import type { CellValue, Field, PlanRecord } from '../appendix';

/** Where a record stands: the file as it was named, the sheet, the row counted from 0. */
export interface Source {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** What a record says beside its number and its name; the goals of other years have a field each. */
export type ToldField = Exclude<Field, 'ordinal' | 'code' | 'indicator'> | `target ${string}`;

/** One of several things that a cell says: an organisation, or the whole text. */
export interface Part {
  readonly key: string;
  readonly text: string;
}

/** A field as a source writes it. */
export interface Told {
  /** What is written into the merged table; a number keeps its format. */
  readonly value: CellValue;
  readonly format: string | null;
  /** What it means: equal keys say the same, however they are written. Empty where nothing is said. */
  readonly key: string;
  readonly parts: readonly Part[];
}

/** An organisation, told again by its key however it is written. */
export interface Unit {
  readonly key: string;
  readonly name: string;
}

/** One record as one file tells it. */
export interface Telling {
  readonly source: Source;
  /** Its place among the records of its file. */
  readonly place: number;
  readonly kind: PlanRecord['kind'];
  /** By the record itself or by its name in the list of indices. */
  readonly code: string | null;
  /** The code as the record itself says it. */
  readonly statedCode: string | null;
  /** As it is written, and without its code. */
  readonly title: string;
  readonly name: string;
  /** The cell of the name: rows under one merged name are one indicator with several owners. */
  readonly nameCell: string;
  readonly ordinal: CellValue;
  readonly group: string | null;
  readonly leads: readonly Unit[];
  /** A field that the table has no column for is absent. */
  readonly fields: ReadonlyMap<ToldField, Told>;
  readonly solutions: readonly string[];
}
