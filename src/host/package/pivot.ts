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
