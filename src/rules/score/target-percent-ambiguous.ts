import type { Target } from '../../appendix';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { everyGoal } from './goals';
import { goalsInText } from './goals-in-text';

/** "tăng 0,04%" of a percentage: per cent of the old figure, or percentage points. */
export const targetPercentAmbiguous: AppendixRule = {
  id: 'target-percent-ambiguous',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Chưa rõ loại phần trăm',
    what: '{indicator}: mục tiêu ghi "{text}".',
    why: 'Phần trăm hay điểm phần trăm thì ra hai kết quả khác nhau.',
    how: 'Ghi rõ "điểm phần trăm", hoặc ghi thẳng mức phải đạt.',
    variants: { text: { what: 'Văn bản ghi "{text}".' } },
  },
  en: {
    title: 'Which per cent?',
    what: '{indicator}: the goal says "{text}".',
    why: 'Per cent and percentage points come to different figures.',
    how: 'Write "điểm phần trăm" (percentage points), or the figure to reach.',
    variants: { text: { what: 'The text says "{text}".' } },
  },
  *check({ appendix }) {
    for (const record of appendix.records) {
      for (const { cell, text, value } of everyGoal(record)) {
        const goals = [value.goal, ...value.also];
        if (!goals.some(isAmbiguous)) continue;
        yield { about: { record }, cells: [cell], params: { indicator: labelOf(record), text } };
      }
    }
  },
  *checkText({ reading }) {
    for (const { cell, text, value } of goalsInText(reading)) {
      if (!isAmbiguous(value.goal)) continue;
      yield { about: { row: cell.row }, cells: [cell], params: { text }, variant: 'text' };
    }
  },
};

function isAmbiguous(goal: Target): boolean {
  return goal.kind === 'increase' && goal.ambiguous;
}
