import type { PlanRecord, Read, ScoreUnit, Target, TargetReading } from '../../appendix';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { everyGoal } from './goals';
import { rankedIn } from './ranked';
import { scaleOf } from './scale';
import { isSpoiled } from './spoiled';

/** A goal that nobody can reach: more points than there are, or a rank behind the last. */
export const targetOutOfScale: AppendixRule = {
  id: 'target-out-of-scale',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Mục tiêu ngoài thang điểm',
    what: '{indicator}: mục tiêu ghi {text}, thang điểm từ 0 đến {maximum}.',
    why: 'Không thể đạt được mức này.',
    how: 'Kiểm tra lại con số và dấu thập phân.',
    variants: {
      rank: {
        title: 'Thứ hạng không có thật',
        what: '{indicator}: mục tiêu ghi {text}, chỉ xếp hạng từ 1 đến {maximum}.',
        how: 'Kiểm tra lại thứ hạng và số tỉnh được xếp hạng.',
      },
    },
  },
  en: {
    title: 'Goal off the scale',
    what: '{indicator}: the goal says {text}; the scale runs from 0 to {maximum}.',
    why: 'It cannot be reached.',
    how: 'Check the figure and its decimal mark.',
    variants: {
      rank: {
        title: 'No such rank',
        what: '{indicator}: the goal says {text}; ranks run from 1 to {maximum}.',
        how: 'Check the rank and how many provinces are ranked.',
      },
    },
  },
  *check(table) {
    const { appendix, grid } = table;
    const maximumOf = scaleOf(table);
    const ranked = rankedIn(appendix, appendix.facts.targetYear);
    for (const record of appendix.records) {
      for (const read of everyGoal(record)) {
        if (isSpoiled(grid, read)) continue;
        const [first] = excessesOf(read, (unit) => (unit === 'rank' ? ranked : maximumOf(record, unit)));
        if (first) yield found(record, read, first);
      }
    }
  },
};

interface Excess {
  readonly maximum: number;
  readonly isRank: boolean;
}

function excessesOf({ value }: Read<TargetReading>, bestIn: (unit: ScoreUnit) => number | null) {
  return [value.goal, ...value.also].flatMap((goal): readonly Excess[] => {
    const asked = askedBy(goal);
    if (asked === null) return [];
    const { figures, unit, of } = asked;
    const isRank = unit === 'rank';
    const maximum = of ?? bestIn(unit);
    // A decimal called a rank is `rank-is-score`.
    if (maximum === null || (isRank && !figures.every(Number.isInteger))) return [];
    const least = isRank ? 1 : 0;
    const beyond = figures.some((figure) => figure < least || figure > maximum);
    return beyond || (asked.above && figures.includes(maximum)) ? [{ maximum, isRank }] : [];
  });
}

interface Asked {
  readonly figures: readonly number[];
  readonly unit: ScoreUnit;
  readonly of: number | null;
  /** "trên 100": the figure itself is not enough. */
  readonly above: boolean;
}

function askedBy(goal: Target): Asked | null {
  switch (goal.kind) {
    case 'bound':
      return ask(goal, [goal.value], goal.unit !== 'rank' && goal.op === '>');
    case 'range':
      return ask(goal, [goal.low, goal.high], false);
    case 'keep':
      return goal.value === null ? null : ask(goal, [goal.value], false);
    case 'top':
      return { figures: [goal.n], unit: 'rank', of: goal.of, above: false };
    default:
      return null;
  }
}

function ask({ unit, of }: Pick<Asked, 'unit' | 'of'>, figures: readonly number[], above: boolean): Asked {
  return { figures, unit, of, above };
}

function found(record: PlanRecord, { cell, text }: Read<TargetReading>, { maximum, isRank }: Excess) {
  return {
    about: { record },
    cells: [cell],
    params: { indicator: labelOf(record), text, maximum },
    ...(isRank && { variant: 'rank' }),
  };
}
