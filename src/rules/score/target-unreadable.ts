import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { everyGoal } from './goals';
import { isSpoiled } from './spoiled';

/** A text that no form of a goal reads. */
export const targetUnreadable: AppendixRule = {
  id: 'target-unreadable',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Không đọc được mục tiêu',
    what: '{indicator}: ô mục tiêu ghi "{text}".',
    why: 'Chưa rõ phải đạt bao nhiêu.',
    how: 'Ghi gọn một mức, ví dụ "≥ 20" hoặc "hạng 10/34".',
  },
  en: {
    title: 'Goal cannot be read',
    what: '{indicator}: the goal says "{text}".',
    why: 'What is to be reached is not clear.',
    how: 'State one figure, such as "≥ 20" or "hạng 10/34".',
  },
  *check({ appendix, grid }) {
    for (const record of appendix.records) {
      for (const read of everyGoal(record)) {
        const goals = [read.value.goal, ...read.value.also];
        if (isSpoiled(grid, read) || goals.every(({ kind }) => kind !== 'unreadable')) continue;
        yield {
          about: { record },
          cells: [read.cell],
          params: { indicator: labelOf(record), text: read.text },
        };
      }
    }
  },
};
