import type { PlanRecord, Read, Timeline } from '../../appendix';
import { tidy } from '../../appendix/text';
import { planYearOf } from '../plan-date';
import { distinctReads } from '../record-reads';
import type { AppendixRule } from '../rule';

/** "Thường xuyên", "Hàng năm" beside a goal for a given year: no date to hold anybody to. */
export const timelineOpenEnded: AppendixRule = {
  id: 'timeline-open-ended',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Chưa có mốc hoàn thành',
    what: '{count}/{total} chỉ số ghi {texts}, mục tiêu là của năm {year}.',
    why: 'Không có mốc thì khó đôn đốc.',
    how: 'Thêm "báo cáo trước ngày …".',
    variants: {
      tasks: { what: '{count}/{total} nhiệm vụ ghi {texts}, kế hoạch là của năm {year}.' },
    },
  },
  en: {
    title: 'No date of completion',
    what: '{count} of {total} indicators say {texts}; the goals are for {year}.',
    why: 'Without a date nobody can be reminded.',
    how: 'Add a date by which to report.',
    variants: {
      tasks: { what: '{count} of {total} tasks say {texts}; the plan is for {year}.' },
    },
  },
  *check(table) {
    const { appendix } = table;
    const goals = appendix.records.filter(hasGoal);
    const records = goals.length > 0 ? goals : appendix.records;
    const year = goals.length > 0 ? appendix.facts.targetYear : planYearOf(table);
    const open = records.flatMap(openEnded);
    if (year === null || open.length === 0) return;
    // A list of tasks has its standing ones; a plan that has nothing else sets no date at all.
    if (goals.length === 0 && open.length * 2 <= records.length) return;
    yield {
      about: { subject: `${appendix.sheet} timeline` },
      cells: distinctReads(open).map(({ cell }) => cell),
      ...(goals.length > 0 ? {} : { variant: 'tasks' }),
      params: { count: open.length, total: records.length, texts: textsOf(open), year: String(year) },
    };
  },
};

function hasGoal({ target, targetRank, targets }: PlanRecord): boolean {
  return [target, targetRank, ...targets.map((other) => other.target)].some(
    (goal) => goal && goal.value.goal.kind !== 'none',
  );
}

function openEnded({ timeline }: PlanRecord): readonly Read<Timeline>[] {
  return timeline?.value.kind === 'ongoing' || timeline?.value.kind === 'yearly' ? [timeline] : [];
}

const mostTexts = 3;

/** The wordings, each once. */
function textsOf(reads: readonly Read<Timeline>[]): readonly string[] {
  const typed = new Set(reads.map(({ text }) => text));
  return [...new Set([...typed].map((text) => `"${tidy(text)}"`))].slice(0, mostTexts);
}
