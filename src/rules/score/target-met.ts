import type { Baseline } from '../../appendix';
import type { MeasuredGap } from '../../gaps';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { figureOf } from './figure';
import type { StatedGoal } from './goals';
import { goalsIn } from './goals';
import { scaleOf } from './scale';

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
  *check(table) {
    const maximumOf = scaleOf(table);
    for (const { measured, goals } of goalsIn(table.gaps)) {
      const { record } = measured;
      const met = goals.find(isMet);
      const past = met?.gap.unit === 'rank' ? (record.baselineRank ?? record.baseline) : record.baseline;
      if (!met || !past || goals.some((goal) => isStillAsked(goal, met))) continue;
      if (isBeyond(past.value, maximumOf(record, 'point'))) continue;
      yield {
        about: { record },
        cells: [met.read.cell],
        params: { indicator: labelOf(record), baseline: figureOf(past), target: met.read.text },
      };
    }
  },
};

/** A kept goal speaks for its row; an open one for its cell: "trên 67,23 điểm, xếp hạng 04/63". */
function isStillAsked({ gap, read }: StatedGoal, met: StatedGoal): boolean {
  return gap.status === 'keep' || (gap.status === 'open' && read === met.read);
}

/** A score off the scale is a slip itself, so nothing was reached by it. */
function isBeyond(past: Baseline, maximum: number | null): boolean {
  return past.kind === 'score' && past.unit === 'point' && maximum !== null && past.value > maximum;
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
