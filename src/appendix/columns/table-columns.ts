import type { Column, Field, UnmappedColumn } from '../fields';

/** Which column of a table holds what. */
export interface TableColumns {
  readonly byField: ReadonlyMap<Field, Column>;
  readonly otherTargets: readonly Column[];
  readonly unmapped: readonly UnmappedColumn[];
  /** The sheet's columns that belong to the table, from left to right; blank ones between them do not. */
  readonly order: readonly number[];
  readonly left: number;
  readonly right: number;
  /** The place of a sheet's column in that order. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** What each place holds. */
  readonly fieldAt: readonly (Field | null)[];
}
