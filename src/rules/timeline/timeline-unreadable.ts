import { labelOf } from '../label';
import type { AppendixRule } from '../rule';

/** A text that no form of a timeline reads. */
export const timelineUnreadable: AppendixRule = {
  id: 'timeline-unreadable',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Thời gian chưa rõ',
    what: '{indicator} ghi thời gian "{timeline}", không rõ là khi nào.',
    why: 'Không xếp được vào lịch đôn đốc.',
    how: 'Ghi ngày, tháng, quý hoặc năm, ví dụ "Quý III/2025".',
  },
  en: {
    title: 'Timeline not understood',
    what: '{indicator} says "{timeline}", which tells no time.',
    why: 'It finds no place in a calendar.',
    how: 'Give a day, month, quarter or year, as in "Quý III/2025".',
  },
  *check({ appendix }) {
    for (const record of appendix.records) {
      const { timeline } = record;
      if (timeline?.value.kind !== 'unreadable' || timeline.value.impossible) continue;
      yield {
        about: { record },
        cells: [timeline.cell],
        params: { indicator: labelOf(record), timeline: timeline.text },
      };
    }
  },
};
