import type { Area } from '../../src/host/package';

/** How a cell looks, as in a department's file. */
export type Look =
  | 'label'
  | 'title'
  | 'citation'
  | 'heading'
  | 'paragraph'
  | 'header'
  | 'group'
  | 'group-number'
  | 'number'
  | 'name'
  | 'solution'
  | 'score'
  | 'score-one-decimal'
  | 'centred'
  | 'outside';

export interface SampleCell {
  readonly value: string | number;
  readonly look: Look;
}

/** A row: its cells from the left, `null` where nothing stands. */
export interface SampleRow {
  readonly cells: readonly (SampleCell | null)[];
  /** Columns merged into the first of them. */
  readonly merged?: readonly (readonly [first: number, last: number])[];
}

export interface SampleSheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SampleRow[];
  readonly landscape: boolean;
  /** The row that every printed page repeats. */
  readonly headerRow?: number;
}

export interface Sample {
  readonly file: string;
  readonly sheets: readonly SampleSheet[];
}

/** A text across the table's width. */
export function across(text: string, look: Look, width: number): SampleRow {
  const cells = [{ value: text, look }, ...Array.from({ length: width - 1 }, () => null)];
  return { cells, merged: [[0, width - 1]] };
}

/** A text in a column of its own, as in a plan pasted into a sheet. */
export function line(text: string, look: Look): SampleRow {
  return { cells: [{ value: text, look }] };
}

/** A row of a table: a blank cell keeps its border. */
export function tableRow(values: readonly (string | number)[], looks: readonly Look[]): SampleRow {
  return { cells: values.map((value, index) => ({ value, look: looks[index] ?? 'centred' })) };
}

export function headerRow(values: readonly string[]): SampleRow {
  return { cells: values.map((value) => ({ value, look: 'header' })) };
}

export function mergesOf(rows: readonly SampleRow[]): readonly Area[] {
  return rows.flatMap(({ merged = [] }, row) =>
    merged.map(([left, right]) => ({ top: row, left, bottom: row, right })),
  );
}
