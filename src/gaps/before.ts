import type { Baseline, PlanRecord, Read, ScoreUnit } from '../appendix';
import { isFigure } from './exact';
import type { GapReason } from './gap';

interface Figure {
  readonly value: number;
  readonly unit: ScoreUnit;
  /** How many are ranked. */
  readonly of: number | null;
}

/** What a record says of the year before: its score and its rank, or why there is none. */
export interface Before {
  readonly score: Figure | GapReason;
  readonly rank: Figure | GapReason;
  readonly year: number | null;
}

export function beforeOf(record: PlanRecord, year: number | null): Before {
  const score = figureIn(record.baseline);
  return {
    score: isRank(score) ? 'score-unknown' : score,
    rank: [figureIn(record.baselineRank), score].find(isRank) ?? 'rank-unknown',
    year,
  };
}

function isRank(figure: Figure | GapReason): boolean {
  return typeof figure !== 'string' && figure.unit === 'rank';
}

function figureIn(read: Read<Baseline> | null): Figure | GapReason {
  if (read === null) return 'baseline-missing';
  const baseline = read.value;
  switch (baseline.kind) {
    case 'score':
      return isFigure(baseline.value) ? baseline : 'figure-out-of-range';
    case 'absent':
      return 'baseline-absent';
    case 'unreadable':
      return 'baseline-unreadable';
    case 'none':
      return 'baseline-missing';
  }
}
