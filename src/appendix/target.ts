import type { ScoreUnit } from './score';

export type Operator = '>=' | '>' | '<=' | '<' | '=';

/** One goal as understood. A cell may state two: the second stands in `also` of the cell's `TargetReading`. */
export type Target =
  | {
      readonly kind: 'bound';
      readonly op: Operator;
      readonly value: number;
      readonly unit: ScoreUnit;
      /** How many are ranked ("04/63": 63). */
      readonly of: number | null;
      /** Told as a reduction ("giảm còn 5"): lower is better. */
      readonly down: boolean;
    }
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly high: number;
      readonly unit: ScoreUnit;
      readonly of: number | null;
    }
  /** "tăng 10% so với năm 2019"; a decrease is a negative `by`. "tăng 2-3 bậc": by 2, up to 3. */
  | {
      readonly kind: 'increase';
      readonly by: number;
      readonly upTo: number | null;
      readonly unit: 'point' | 'percent' | 'percentage-point' | 'rank';
      readonly since: number | null;
      /** "tăng 0,04%": per cent of the old figure, or percentage points. */
      readonly ambiguous: boolean;
    }
  | {
      readonly kind: 'keep';
      readonly value: number | null;
      readonly unit: ScoreUnit;
      readonly of: number | null;
    }
  | { readonly kind: 'band'; readonly text: string }
  | { readonly kind: 'top'; readonly n: number; readonly of: number | null; readonly among: string | null }
  | { readonly kind: 'qualitative'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'none' };

export interface TargetReading {
  readonly goal: Target;
  /** Further goals in the same cell ("trên 67,23 điểm, xếp hạng 04/63"). */
  readonly also: readonly Target[];
}
