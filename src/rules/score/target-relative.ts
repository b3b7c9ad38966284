import type { GapReason } from '../../gaps';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import type { StatedGoal } from './goals';
import { goalsIn } from './goals';
import { goalsInText } from './goals-in-text';

const withoutStart: ReadonlySet<GapReason> = new Set<GapReason>([
  'baseline-missing',
  'baseline-absent',
  'baseline-unreadable',
  'score-unknown',
  'relative-to-other-year',
]);

/** "tăng 10% so với năm 2019" where the figure of that year does not stand in the table. */
export const targetRelative: AppendixRule = {
  id: 'target-relative',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Thiếu mốc để tính',
    what: '{indicator}: mục tiêu ghi "{text}", biểu chưa có điểm của năm đó.',
    why: 'Không biết tăng từ mức nào nên không tính được.',
    how: 'Bổ sung điểm năm gốc, hoặc ghi thẳng mức phải đạt.',
    variants: { text: { what: 'Văn bản ghi "{text}", tệp này chưa có điểm của năm đó.' } },
  },
  en: {
    title: 'Nothing to count from',
    what: '{indicator}: the goal says "{text}", and the table has no score of that year.',
    why: 'Where the rise starts is not known, so the goal cannot be computed.',
    how: 'Add the score of that year, or state the figure to reach.',
    variants: { text: { what: 'The text says "{text}", and the workbook has no score of that year.' } },
  },
  *check({ gaps }) {
    for (const { measured, goals } of goalsIn(gaps)) {
      const { record } = measured;
      if (goals.some(({ gap }) => gap.status !== 'not-computable')) continue;
      const baseless = goals.find(countsFromNothing);
      if (!baseless) continue;
      const { cell, text } = baseless.read;
      yield { about: { record }, cells: [cell], params: { indicator: labelOf(record), text } };
    }
  },
  *checkText({ reading }, { sheets }) {
    const years = sheets.flatMap((sheet) => sheet.reading.appendices.map(({ facts }) => facts.baselineYear));
    for (const { cell, text, sentence, value } of goalsInText(reading)) {
      const { goal } = value;
      if (goal.kind !== 'increase' || goal.since === null || goal.ambiguous) continue;
      if (years.includes(goal.since) || statesFigure(sentence)) continue;
      yield { about: { row: cell.row }, cells: [cell], params: { text }, variant: 'text' };
    }
  },
};

/** "đạt trên hoặc bằng 95%, tăng …": the figure to reach is told as well. */
function statesFigure(sentence: string): boolean {
  return /đạt\s[^,;]{0,24}\d/u.test(sentence);
}

function countsFromNothing({ gap }: StatedGoal): boolean {
  return gap.status === 'not-computable' && gap.target.kind === 'increase' && withoutStart.has(gap.reason);
}
