import type { Area } from './area';
import type { CellValue } from './cell';

/** One field of the records that a pivot sums up: each distinct value once, and which of them each record has. */
export interface PivotField {
  readonly name: string;
  /** In the order in which the records first show them; texts that differ in case alone are one. */
  readonly items: readonly CellValue[];
  /** By record, the place among the items. */
  readonly codes: Uint32Array;
  /** Whether the numbers are days; the number format in which they are shown then. */
  readonly dateFormat: string | undefined;
}

/** What a pivot knows of its source since it was last refreshed. */
export interface PivotRecords {
  readonly count: number;
  readonly fields: readonly PivotField[];
}

/** Where the records stand: a table or other cells by name, or cells of a sheet. */
export type PivotSourceReference =
  { readonly name: string } | { readonly sheet: string; readonly area: Area };

export interface StoredPivotCache {
  readonly part: string;
  readonly source: PivotSourceReference | undefined;
  readonly fields: readonly StoredPivotField[];
  readonly recordsPart: string | undefined;
  readonly refreshOnLoad: boolean;
  /** What it holds that this program would lose; nothing for one that can be written anew. */
  readonly foreign: string | undefined;
}

export interface StoredPivotField {
  readonly name: string;
  /** Those that are listed; a column of mere numbers has its values in the records alone. */
  readonly items: readonly CellValue[];
  readonly dateFormat: string | undefined;
}

export type PivotSummary = 'sum' | 'count' | 'average' | 'max' | 'min' | 'countNums';
export type PivotForm = 'compact' | 'outline' | 'tabular';
export type PivotItemSort = 'manual' | 'ascending' | 'descending';

/** A pivot as its part states it. */
export interface StoredPivot {
  readonly part: string;
  readonly cachePart: string | undefined;
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly labelColumns: number;
  readonly fields: readonly StoredPivotFieldLook[];
  /** By place among the fields. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly StoredPivotValue[];
  readonly options: PivotOptions;
  /** What it shows that this program does not know how to draw; nothing where it does. */
  readonly foreign: string | undefined;
}

export interface StoredPivotFieldLook {
  readonly caption: string | undefined;
  readonly sort: PivotItemSort;
  readonly subtotals: boolean;
  /** The items as they are shown, each by its place among those of the cache. */
  readonly order: readonly number[];
}

export interface StoredPivotValue {
  readonly name: string;
  readonly field: number;
  readonly summary: PivotSummary;
  readonly numberFormat: string;
}

export interface PivotOptions {
  readonly form: PivotForm;
  readonly subtotalsAtTop: boolean;
  readonly rowTotals: boolean;
  readonly columnTotals: boolean;
  readonly autoFormat: boolean;
  readonly preserveFormatting: boolean;
  readonly showMissing: boolean;
  readonly missingCaption: string;
  readonly rowCaption: string | undefined;
  readonly columnCaption: string | undefined;
  readonly grandTotalCaption: string | undefined;
}

/** A pivot as it is to be written. */
export interface PivotShape {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly labelColumns: number;
  readonly fields: readonly PivotFieldShape[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly rowLines: readonly PivotLine[];
  readonly columnLines: readonly PivotLine[];
  readonly values: readonly PivotValueShape[];
  readonly options: PivotOptions;
  /** What the values are called together. */
  readonly valuesCaption: string;
}

export interface PivotFieldShape extends StoredPivotFieldLook {
  readonly name: string;
  readonly isValue: boolean;
  /** In which its days are shown, by number. */
  readonly dateFormatId: number | undefined;
  /** By the place that an item had in the part: the one that it has now. */
  readonly moved: readonly (number | undefined)[];
  /** Its place among the fields that the part has, where it is one of them. */
  readonly before: number | undefined;
}

export interface PivotValueShape {
  readonly name: string;
  readonly field: number;
  readonly summary: PivotSummary;
  /** By the number that the styles know it by; 0 for none. */
  readonly numberFormatId: number;
}

/** One row or column of figures: the places of its items among those that are shown, but for the repeated ones. */
export interface PivotLine {
  readonly kind: 'item' | 'subtotal' | 'grand';
  readonly items: readonly number[];
  readonly repeated: number;
  readonly value: number;
}

export interface PivotChanges {
  readonly added?: readonly NewPivot[];
  /** By part. */
  readonly removed?: readonly string[];
  readonly changed?: readonly PivotEdit[];
}

/** Its cache is one of the file, by part, or a new one by its key. */
export interface NewPivot {
  readonly cache: string | number;
  readonly shape: PivotShape;
}

export interface PivotEdit {
  readonly part: string;
  readonly name?: string;
  /** Where it stands now, for one that has only moved. */
  readonly area?: Area;
  readonly shape?: PivotShape;
}

export interface PivotCacheChanges {
  readonly added?: readonly NewPivotCache[];
  readonly changed?: readonly PivotCacheEdit[];
}

export interface NewPivotCache {
  readonly key: number;
  readonly source: PivotSourceReference;
  readonly content: PivotCacheContent;
}

export interface PivotCacheEdit {
  readonly part: string;
  readonly source?: PivotSourceReference;
  readonly refreshOnLoad?: boolean;
  readonly content?: PivotCacheContent;
}

export interface PivotCacheContent {
  readonly records: PivotRecords;
  /** The fields whose items are listed even where they are mere numbers: those on an axis. */
  readonly listed: ReadonlySet<string>;
  /** By field, the number that the styles know its date format by. */
  readonly dateFormatIds: ReadonlyMap<string, number>;
}
