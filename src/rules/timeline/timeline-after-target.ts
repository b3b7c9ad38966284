import type { PlanRecord } from '../../appendix';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { lastDayOfTimeline } from './last-day';

/** Due after the year that the goal is for. */
export const timelineAfterTarget: AppendixRule = {
  id: 'timeline-after-target',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Hạn sau năm mục tiêu',
    what: '{indicator} đặt mục tiêu năm {year}, thời gian ghi "{timeline}".',
    why: 'Hết năm mục tiêu việc vẫn chưa xong.',
    how: 'Đưa hạn vào trong năm {year}, hoặc đổi năm của mục tiêu.',
  },
  en: {
    title: 'Due after the goal',
    what: '{indicator} has its goal for {year} and is due "{timeline}".',
    why: 'When the year of the goal ends, the work is still going on.',
    how: 'Set a date within {year}, or change the year of the goal.',
  },
  *check({ appendix }) {
    for (const record of appendix.records) {
      const { timeline } = record;
      const year = goalYearOf(record, appendix.facts.targetYear);
      const due = timeline ? lastDayOfTimeline(timeline.value) : null;
      if (!timeline || year === null || due === null || Number(due.slice(0, 4)) <= year) continue;
      yield {
        about: { record },
        cells: [timeline.cell],
        params: { indicator: labelOf(record), timeline: timeline.text, year: String(year) },
      };
    }
  },
};

/** The last year that the record has a goal for. A task has none, and may well take longer. */
function goalYearOf({ target, targetRank, targets }: PlanRecord, targetYear: number | null): number | null {
  const own = [target, targetRank].some((goal) => goal && goal.value.goal.kind !== 'none')
    ? targetYear
    : null;
  const others = targets.map(({ year, target: goal }) => (goal.value.goal.kind === 'none' ? null : year));
  const years = [own, ...others].filter((year) => year !== null);
  return years.length === 0 ? null : Math.max(...years);
}
