import type { MeasuredGap } from '../../gaps';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { figureOf } from './figure';
import type { StatedGoal } from './goals';
import { goalsOf } from './goals';

/** The goal asks for no more than last year's figure. A goal told as a reduction may well lie below it. */
export const targetMet: AppendixRule = {
  id: 'target-met',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Mục tiêu không tăng',
    what: '{indicator} đã đạt {baseline}, mục tiêu {target}.',
    why: 'Năm trước đã đạt.',
    how: 'Nâng lên hoặc ghi "Duy trì".',
  },
  en: {
    title: 'Goal does not rise',
    what: '{indicator} already reached {baseline}, the goal is {target}.',
    why: 'Last year had reached it.',
    how: 'Raise it, or write "Duy trì" (keep).',
  },
  *check({ gaps }) {
    for (const measured of gaps.gaps) {
      const { record } = measured;
      const goals = goalsOf(measured);
      const met = goals.find(isMet);
      const past = met?.gap.unit === 'rank' ? (record.baselineRank ?? record.baseline) : record.baseline;
      if (!met || !past || goals.some((goal) => goal.read === met.read && isStillAsked(goal))) continue;
      yield {
        about: { record },
        cells: [met.read.cell],
        params: { indicator: labelOf(record), baseline: figureOf(past), target: met.read.text },
      };
    }
  },
};

/** "trên 67,23 điểm, xếp hạng 04/63": where one goal of the cell is still open, the other may be met. */
function isStillAsked({ gap }: StatedGoal): boolean {
  return gap.status === 'open' || gap.status === 'keep';
}

function isMet(goal: StatedGoal): goal is StatedGoal & { readonly gap: MeasuredGap } {
  const { gap } = goal;
  if (gap.status !== 'met' || gap.assumed !== null || gap.baseline === null || gap.goal === null)
    return false;
  if (gap.unit !== 'rank') return gap.direction === 'up';
  // The first cannot improve, and a rank worse than last year's is `rank-direction`.
  return gap.baseline > 1 && bestAsked(gap) <= gap.baseline;
}

function bestAsked({ target }: MeasuredGap): number {
  if (target.kind === 'range') return target.low;
  return target.kind === 'bound' ? target.value : 1;
}
