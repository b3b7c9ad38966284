import { blankAt, perhapsMerged } from '../owner/perhaps-merged';
import type { AppendixRule } from '../rule';
import { isUnfilled } from '../unfilled';

/** No time at all for an indicator or a task. */
export const timelineMissing: AppendixRule = {
  id: 'timeline-missing',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Thiếu thời gian thực hiện',
    what: '{indicator} chưa có thời gian thực hiện.',
    why: 'Không có thời gian thì không đôn đốc được.',
    how: 'Ghi mốc hoàn thành hoặc kỳ báo cáo.',
    variants: {
      'maybe-merged': {
        what: '{indicator}: ô thời gian trống hoặc gộp với ô trên.',
        how: 'Bấm "Đọc ô gộp" để biết chắc, hoặc ghi thời gian vào ô.',
      },
    },
  },
  en: {
    title: 'Timeline missing',
    what: '{indicator} has no timeline.',
    why: 'Without one nobody can be reminded.',
    how: 'Give a date or a reporting period.',
    variants: {
      'maybe-merged': {
        what: '{indicator}: the timeline is blank, or merged with the cell above.',
        how: 'Read the merged cells to be sure, or write the timeline.',
      },
    },
  },
  *check(table) {
    const merged = perhapsMerged(table, ({ timeline }) => timeline);
    for (const record of table.appendix.records) {
      const { timeline } = record;
      if (timeline?.value.kind !== 'none' || isUnfilled(record)) continue;
      yield blankAt(record, timeline.cell, merged.has(record));
    }
  },
};
