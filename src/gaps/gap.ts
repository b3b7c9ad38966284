import type { PlanRecord, Target } from '../appendix';
import type { IndicatorPlace } from './place-of';

/** Places are never added to points. */
export type GapUnit = 'point' | 'percentage-point' | 'rank';

export const gapUnits = ['point', 'percentage-point', 'rank'] as const satisfies readonly GapUnit[];

/** Why a gap cannot be computed. */
export type GapReason =
  | 'target-missing'
  | 'target-unreadable'
  | 'target-qualitative'
  | 'target-band'
  | 'baseline-missing'
  /** A known word for "no figure" stands there. */
  | 'baseline-absent'
  | 'baseline-unreadable'
  /** Per cent of nothing is nothing. */
  | 'baseline-zero'
  /** The goal is a rank, and last year's rank does not stand in the table. */
  | 'rank-unknown'
  /** The goal is a score, and last year's figure is a rank. */
  | 'score-unknown'
  /** A place among 63 says nothing of a place among 34. */
  | 'rank-denominators-differ'
  /** "nhóm 3 thành phố trực thuộc trung ương dẫn đầu": last year's rank is one among all. */
  | 'rank-among-others'
  /** Better than first. */
  | 'rank-impossible'
  | 'percent-ambiguous'
  | 'relative-to-other-year'
  | 'figure-out-of-range';

/** A score in points with a goal in per cent, or the reverse, is computed as if both were points. */
export type GapAssumption = 'percent-as-points';

/** A gap that is known. */
export interface MeasuredGap {
  readonly status: 'open' | 'met' | 'keep';
  readonly target: Target;
  /**
   * How far there is still to go; 0 once there, never negative. Where lower is better (`direction` down: ranks,
   * "≤ 5", "giảm 30%") it is how much the figure must fall.
   */
  readonly value: number;
  /** Share of the baseline; null where that is 0 or unknown, and for ranks. */
  readonly relative: number | null;
  readonly unit: GapUnit;
  readonly direction: 'up' | 'down';
  /** "trên 50": reaching 50 is not enough, so a gap of 0 may be open. */
  readonly strict: boolean;
  readonly baseline: number | null;
  /** The figure to reach. Null where only the way to go is known ("tăng 3 bậc", last year's rank unknown). */
  readonly goal: number | null;
  /** Which end of a range was taken as the goal. */
  readonly bound: 'low' | 'high' | null;
  readonly assumed: GapAssumption | null;
}

export interface UnmeasuredGap {
  readonly status: 'not-computable';
  readonly target: Target;
  readonly reason: GapReason;
}

export type Gap = MeasuredGap | UnmeasuredGap;

export interface RecordGap {
  readonly record: PlanRecord;
  readonly place: IndicatorPlace | null;
  /** The first goal whose gap is known, else the first goal. */
  readonly gap: Gap;
  /** The gaps of the record's other goals ("trên 67,23 điểm, xếp hạng 04/63"). */
  readonly also: readonly Gap[];
}

export function unmeasured(target: Target, reason: GapReason): UnmeasuredGap {
  return { status: 'not-computable', target, reason };
}
