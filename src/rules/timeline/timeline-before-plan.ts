import { labelOf } from '../label';
import { lastDayOf } from '../plan-date';
import type { AppendixRule } from '../rule';
import { lastDayOfTimeline } from './last-day';

/** Due before the plan itself was issued. */
export const timelineBeforePlan: AppendixRule = {
  id: 'timeline-before-plan',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Hạn trước ngày ban hành',
    what: '{indicator} có hạn "{timeline}", kế hoạch ban hành {date}.',
    why: 'Việc được giao khi đã hết hạn.',
    how: 'Đặt lại hạn sau ngày ban hành.',
  },
  en: {
    title: 'Due before the plan',
    what: '{indicator} is due "{timeline}"; the plan was issued {date}.',
    why: 'The task is given when its time is over.',
    how: 'Set a date after the plan was issued.',
  },
  *check({ appendix, reading }) {
    const date = appendix.facts.planDate ?? reading.facts.planDate;
    // A bare year says nothing of what comes before what within it.
    if (!date?.includes('-')) return;
    const issued = lastDayOf(date);
    for (const record of appendix.records) {
      const { timeline } = record;
      const due = timeline ? lastDayOfTimeline(timeline.value) : null;
      if (!timeline || due === null || due >= issued) continue;
      yield {
        about: { record },
        cells: [timeline.cell],
        params: { indicator: labelOf(record), timeline: timeline.text, date: { date } },
      };
    }
  },
};
