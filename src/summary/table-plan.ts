import type { PlannedCell, SummaryKind } from './sheet-plan';

/** How the cells of a column look. */
export type ColumnLook = 'text' | 'centred' | 'number';

/** A column of a table that is kept up to date in place. */
export interface TableColumn {
  readonly head: string;
  /** What the column is called in other languages: under these it is known again. */
  readonly otherHeads: readonly string[];
  /** In characters; 0 hides the column. */
  readonly width: number;
  readonly look: ColumnLook;
  readonly numberFormat?: string;
  /** Drawn as a bar in the cell as well. */
  readonly bars?: boolean;
}

/** One record's row; whatever a user adds to it follows its key. */
export interface TableRow {
  readonly key: string;
  /** One a column. */
  readonly cells: readonly PlannedCell[];
}

/** A cell so many rows over the table's header; it stays where it is when a user moves columns. */
export interface FigureAbove {
  readonly above: number;
  /** Counted from the table's first column. */
  readonly column: number;
  readonly cell: PlannedCell;
  readonly numberFormat?: string;
}

/** A sheet that holds one table with a row a record, as data. */
export interface TablePlan {
  readonly kind: SummaryKind;
  readonly name: string;
  /** The table's name, as formulas of other sheets say it. */
  readonly table: string;
  readonly title: string;
  /** Lines between title and table, all of one height. */
  readonly lines: readonly string[];
  readonly figures: readonly FigureAbove[];
  readonly columns: readonly TableColumn[];
  /** Pivots know its columns by their heads: those that stand stay in the language in which they were written. */
  readonly keepsHeads?: true;
  /** The column that holds the rows' keys, by its place. */
  readonly keyColumn: number;
  /** Where a user has taken the keys away, rows are known by what stands here. */
  readonly codeColumn: number;
  readonly rows: readonly TableRow[];
}

/** A table keeps one row at least: a blank one where there is no record. */
export function atLeastOne(rows: readonly TableRow[], columns: number): readonly TableRow[] {
  return rows.length > 0 ? rows : [{ key: '', cells: Array.from({ length: columns }, () => '') }];
}
