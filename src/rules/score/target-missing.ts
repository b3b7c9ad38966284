import type { PlanRecord } from '../../appendix';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { isUnfilled } from '../unfilled';
import { everyGoal, yearGoals } from './goals';

/** An indicator without a goal. A task needs none. */
export const targetMissing: AppendixRule = {
  id: 'target-missing',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Thiếu mục tiêu',
    what: '{indicator} chưa ghi mục tiêu.',
    why: 'Không có mục tiêu thì không đánh giá được kết quả.',
    how: 'Ghi điểm hoặc thứ hạng phấn đấu.',
  },
  en: {
    title: 'Goal missing',
    what: '{indicator} has no goal.',
    why: 'Without a goal the result cannot be judged.',
    how: 'State the score or the rank to reach.',
  },
  *check({ appendix }) {
    for (const record of appendix.records) {
      const [cell] = yearGoals(record).map((read) => read.cell);
      if (!cell || !lacksGoal(record) || isUnfilled(record)) continue;
      yield { about: { record }, cells: [cell], params: { indicator: labelOf(record) } };
    }
  },
};

function lacksGoal(record: PlanRecord): boolean {
  return record.kind === 'indicator' && everyGoal(record).every(({ value }) => value.goal.kind === 'none');
}
