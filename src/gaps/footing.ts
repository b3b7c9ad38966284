import type { ScoreUnit } from '../appendix';
import type { Before } from './before';
import type { GapAssumption, GapReason, GapUnit } from './gap';

/** Last year's figure and this year's goal, measured alike. */
export interface Footing {
  readonly baseline: number;
  readonly unit: GapUnit;
  readonly assumed: GapAssumption | null;
}

export const gapUnitOf = {
  point: 'point',
  percent: 'percentage-point',
  rank: 'rank',
} as const satisfies Record<ScoreUnit, GapUnit>;

/** What a goal in this unit is measured from, or why it cannot be. */
export function footingFor(unit: ScoreUnit, of: number | null, before: Before): Footing | GapReason {
  return unit === 'rank' ? amongRanks(of, before) : amongScores(unit, before);
}

/** Last year's score in whatever unit it has. */
export function ownFooting({ score }: Before): Footing | GapReason {
  if (typeof score === 'string') return score;
  return { baseline: score.value, unit: gapUnitOf[score.unit], assumed: null };
}

function amongRanks(of: number | null, { rank }: Before): Footing | GapReason {
  if (typeof rank === 'string') return rank;
  if (of !== null && rank.of !== null && of !== rank.of) return 'rank-denominators-differ';
  return { baseline: rank.value, unit: 'rank', assumed: null };
}

function amongScores(unit: ScoreUnit, { score }: Before): Footing | GapReason {
  if (typeof score === 'string') return score;
  if (score.unit === unit) return { baseline: score.value, unit: gapUnitOf[unit], assumed: null };
  return { baseline: score.value, unit: 'point', assumed: 'percent-as-points' };
}
