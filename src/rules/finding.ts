import type { Cell, CellValue } from '../appendix';
import type { Severity } from './severity';

/**
 * A value that a message names. Numbers come without grouping, a `score` with two decimals, a `date` as the
 * language writes it ("01/3/2025"), a list joined by commas, a word that differs by language in both.
 */
export type Param =
  | string
  | number
  | { readonly score: number }
  | { readonly date: string }
  | { readonly vi: string; readonly en: string }
  | readonly string[];

export type Params = Readonly<Record<string, Param>>;

export interface CellChange {
  readonly sheet: string;
  readonly sheetId: string;
  readonly cell: Cell;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** The same in both languages, or a text (such as an organisation's name) that needs no translation. */
export type Wording = string | { readonly vi: string; readonly en: string };

/** One of several mends between which only a person can choose. */
export interface Alternative {
  readonly title: Wording;
  readonly changes: readonly CellChange[];
}

export interface Fix {
  /** No reading of a cell could be lost by it. Everything else is confirmed first. */
  readonly safe: boolean;
  readonly changes: readonly CellChange[];
  readonly alternatives: readonly Alternative[];
}

/** A finding that a person chose to keep as it is, with the reason. */
export interface Ignore {
  readonly fingerprint: string;
  readonly reason: string;
  readonly by: string | null;
  readonly date: string | null;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly sheetId: string;
  readonly cells: readonly Cell[];
  /** Null where the finding is told once, for a column, a sheet or the workbook. */
  readonly row: number | null;
  /** Which of the rule's wordings fits. */
  readonly variant: string | null;
  readonly params: Params;
  readonly fix: Fix | null;
  readonly fingerprint: string;
  readonly ignored: Ignore | null;
}
