import type { Cell } from '../../appendix';
import type { PlannedCell } from '../sheet-plan';

/** What a pivot sums up. */
export interface PivotValue {
  readonly field: string;
  readonly caption: string;
  /** What it is called in other languages: under these it is known again. */
  readonly otherCaptions: readonly string[];
  readonly by: 'Sum' | 'Average' | 'Count';
  readonly numberFormat: string;
}

/** A native pivot over one of our tables. */
export interface PivotPlan {
  readonly name: string;
  /** The caption above it. */
  readonly title: string;
  /** Its first cell; to the right and below it grows freely. */
  readonly at: Cell;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly PivotValue[];
  /** Every value that we may put into it, in any language; any other is a user's own. */
  readonly known: readonly string[];
  /** How many cells it is expected to take. */
  readonly height: number;
  readonly width: number;
  /** Only where each indicator is in one row: by organisation and role they would count several times. */
  readonly totals: boolean;
  /** The same in plain cells with formulas, head first, where Excel makes no pivot: hardly ever wanted, and dear. */
  readonly plain: () => readonly (readonly PlannedCell[])[];
}
