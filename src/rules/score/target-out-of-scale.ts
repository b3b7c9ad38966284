import type { PlanRecord, Read, Target, TargetReading } from '../../appendix';
import { provinceCount } from '../../frameworks';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { everyGoal } from './goals';
import { goalYearOf } from './goal-year';
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
    const year = goalYearOf(appendix);
    const ranked = appendix.facts.framework && year ? provinceCount(year) : null;
    for (const record of appendix.records) {
      for (const read of everyGoal(record)) {
        if (isSpoiled(grid, read)) continue;
        const [first] = excessesOf(read, maximumOf(record), ranked);
        if (first) yield found(record, read, first);
      }
    }
  },
};

interface Excess {
  readonly maximum: number;
  readonly isRank: boolean;
}

function excessesOf({ value }: Read<TargetReading>, best: number | null, ranked: number | null) {
  return [value.goal, ...value.also].flatMap((goal): readonly Excess[] => {
    const asked = askedBy(goal);
    if (asked === null) return [];
    const { figures, isRank, of } = asked;
    const [least, maximum] = isRank ? [1, of ?? ranked] : [0, best];
    if (maximum === null || (isRank && !figures.every(Number.isInteger))) return [];
    const beyond = figures.some((figure) => figure < least || figure > maximum);
    return beyond || (asked.above && figures.includes(maximum)) ? [{ maximum, isRank }] : [];
  });
}

interface Asked {
  readonly figures: readonly number[];
  readonly isRank: boolean;
  readonly of: number | null;
  /** "trên 100": the figure itself is not enough. */
  readonly above: boolean;
}

function askedBy(goal: Target): Asked | null {
  switch (goal.kind) {
    case 'bound': {
      const isRank = goal.unit === 'rank';
      return { figures: [goal.value], isRank, of: goal.of, above: !isRank && goal.op === '>' };
    }
    case 'range':
      return { figures: [goal.low, goal.high], isRank: goal.unit === 'rank', of: goal.of, above: false };
    case 'keep':
      return goal.value === null
        ? null
        : { figures: [goal.value], isRank: goal.unit === 'rank', of: goal.of, above: false };
    case 'top':
      return { figures: [goal.n], isRank: true, of: goal.of, above: false };
    default:
      return null;
  }
}

function found(record: PlanRecord, { cell, text }: Read<TargetReading>, { maximum, isRank }: Excess) {
  return {
    about: { record },
    cells: [cell],
    params: { indicator: labelOf(record), text, maximum },
    ...(isRank && { variant: 'rank' }),
  };
}
