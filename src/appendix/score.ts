export type ScoreUnit = 'point' | 'percent' | 'rank';

/** A number as written: its value, and how it was written. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
  readonly mark: ',' | '.' | null;
  readonly grouped: boolean;
  /** The other reading of a text that can be read both ways ("1.234"). */
  readonly otherwise: number | null;
}

/** Last year's result: a score, a percentage or a rank ("04/63": value 4 of 63). */
export type Baseline =
  | {
      readonly kind: 'score';
      readonly value: number;
      readonly unit: ScoreUnit;
      readonly of: number | null;
      readonly written: WrittenNumber;
    }
  /** A known word for "no figure": "chưa có", "-", "—", "N/A". */
  | { readonly kind: 'absent'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'none' };
