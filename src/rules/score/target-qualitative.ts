import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { everyGoal } from './goals';

/** "Nâng cao", "cải thiện": a direction and no figure. */
export const targetQualitative: AppendixRule = {
  id: 'target-qualitative',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Mục tiêu chưa định lượng',
    what: '{indicator}: mục tiêu ghi "{text}", không có con số.',
    why: 'Cuối năm không biết đã đạt hay chưa.',
    how: 'Ghi điểm hoặc thứ hạng cần đạt.',
  },
  en: {
    title: 'Goal without a figure',
    what: '{indicator}: the goal says "{text}" and no figure.',
    why: 'At the end of the year nobody can tell whether it was met.',
    how: 'State the score or the rank to reach.',
  },
  *check({ appendix }) {
    for (const record of appendix.records) {
      for (const read of everyGoal(record)) {
        const goals = [read.value.goal, ...read.value.also];
        if (!goals.every(({ kind }) => kind === 'qualitative')) continue;
        yield {
          about: { record },
          cells: [read.cell],
          params: { indicator: labelOf(record), text: read.text },
        };
      }
    }
  },
};
