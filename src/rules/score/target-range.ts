import type { Target } from '../../appendix';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { everyGoal } from './goals';
import { goalsInText } from './goals-in-text';

/** Two bounds where one is needed: the end that comes first on the way is taken as the goal. */
export const targetRange: AppendixRule = {
  id: 'target-range',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Mục tiêu hai mức',
    what: '{indicator}: mục tiêu ghi "{text}"; khi tính chênh lệch lấy mức {used}.',
    why: 'Đạt mức nào mới là hoàn thành thì chưa rõ.',
    how: 'Ghi một mức, ví dụ "≥ {used}".',
    variants: {
      rank: { how: 'Ghi một mức, ví dụ "hạng {used} trở lên".' },
      step: { how: 'Ghi một mức, ví dụ "tăng ít nhất {used}".' },
      text: {
        what: 'Văn bản ghi "{text}"; lấy mức {used} làm ngưỡng.',
        how: 'Ghi một mức, ví dụ "hạng {used} trở lên".',
      },
    },
  },
  en: {
    title: 'Goal with two ends',
    what: '{indicator}: the goal says "{text}"; the distance is measured to {used}.',
    why: 'Which of the two counts as met is not clear.',
    how: 'State one figure, such as "≥ {used}".',
    variants: {
      rank: { how: 'State one, such as "hạng {used} trở lên" (rank {used} or better).' },
      step: { how: 'State one, such as "tăng ít nhất {used}" (at least {used} more).' },
      text: {
        what: 'The text says "{text}"; {used} is taken as the threshold.',
        how: 'State one, such as "hạng {used} trở lên" (rank {used} or better).',
      },
    },
  },
  *check({ appendix }) {
    for (const record of appendix.records) {
      for (const { cell, text, value } of everyGoal(record)) {
        const range = [value.goal, ...value.also].map(endUsed).find((end) => end !== null);
        if (!range) continue;
        const { used, variant } = range;
        yield {
          about: { record },
          cells: [cell],
          params: { indicator: labelOf(record), text, used },
          ...(variant && { variant }),
        };
      }
    }
  },
  *checkText({ reading }) {
    for (const { cell, text, value } of goalsInText(reading)) {
      const end = endUsed(value.goal);
      if (end)
        yield { about: { row: cell.row }, cells: [cell], params: { text, used: end.used }, variant: 'text' };
    }
  },
};

interface EndUsed {
  readonly used: number;
  readonly variant: 'rank' | 'step' | null;
}

/** The same end as in the gaps: "10 - 15" is met at 10, ranks "40 - 50" at 50, "tăng 2-3 bậc" at 2. */
function endUsed(goal: Target): EndUsed | null {
  if (goal.kind === 'increase') return goal.upTo === null ? null : { used: goal.by, variant: 'step' };
  if (goal.kind !== 'range') return null;
  return goal.unit === 'rank' ? { used: goal.high, variant: 'rank' } : { used: goal.low, variant: null };
}
