import type { CellValue } from '../../../package';
import type { ItemSort } from './items';

export const summaries = ['Sum', 'Count', 'Average', 'Max', 'Min', 'CountNumbers'] as const;
export type Summary = (typeof summaries)[number];
export type LayoutType = 'Compact' | 'Outline' | 'Tabular';
export type PivotAxis = 'rows' | 'columns';

/** How a field is shown where it stands on an axis. */
export interface FieldRule {
  /** As the source calls it. */
  readonly name: string;
  readonly caption: string;
  readonly sort: ItemSort;
  /** Its items in their places, since it was first put on an axis. */
  readonly order: readonly CellValue[];
  readonly subtotals: boolean;
}

/** One column of figures. */
export interface ValueRule {
  readonly key: number;
  /** The field that is summed up, by the source's name for it. */
  readonly field: string;
  readonly name: string;
  /** Whether the name follows the way of summing up, as long as nobody has given another. */
  readonly isNamedBySummary: boolean;
  readonly summary: Summary;
  readonly numberFormat: string;
}

/** What a pivot shows and how. It is replaced as a whole, never changed. */
export interface PivotRule {
  readonly name: string;
  readonly fields: readonly FieldRule[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly ValueRule[];
  readonly layoutType: LayoutType;
  readonly subtotalsAtTop: boolean;
  /** The column at the right end that sums up each row. */
  readonly rowTotals: boolean;
  /** The row at the bottom that sums up each column. */
  readonly columnTotals: boolean;
  readonly autoFormat: boolean;
  readonly preserveFormatting: boolean;
  readonly fillEmptyCells: boolean;
  readonly emptyCellText: string;
  readonly captions: PivotCaptions;
}

/** What stands in place of Excel's own words; nothing for those. */
export interface PivotCaptions {
  readonly rows?: string;
  readonly columns?: string;
  readonly grandTotal?: string;
}

export const newRule = (name: string, fields: readonly string[]): PivotRule => ({
  name,
  fields: fields.map(newField),
  rows: [],
  columns: [],
  values: [],
  layoutType: 'Compact',
  subtotalsAtTop: true,
  rowTotals: true,
  columnTotals: true,
  autoFormat: true,
  preserveFormatting: true,
  fillEmptyCells: true,
  emptyCellText: '',
  captions: {},
});

export const newField = (name: string): FieldRule => ({
  name,
  caption: name,
  sort: 'manual',
  order: [],
  subtotals: true,
});

/** The same in the words of a file. */
export const summaryWords = {
  toApi: {
    sum: 'Sum',
    count: 'Count',
    average: 'Average',
    max: 'Max',
    min: 'Min',
    countNums: 'CountNumbers',
  },
  toFile: {
    Sum: 'sum',
    Count: 'count',
    Average: 'average',
    Max: 'max',
    Min: 'min',
    CountNumbers: 'countNums',
  },
} as const;

export const formWords = {
  toApi: { compact: 'Compact', outline: 'Outline', tabular: 'Tabular' },
  toFile: { Compact: 'compact', Outline: 'outline', Tabular: 'tabular' },
} as const;
