import type { PlanRecord } from '../../appendix';
import type { RecordGap } from '../../gaps';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { isUnfilled } from '../unfilled';
import { pastYear } from './figure';
import { goalsIn } from './goals';

/** No score for last year, so that nothing says where the indicator starts from. */
export const baselineMissing: AppendixRule = {
  id: 'baseline-missing',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Thiếu điểm năm trước',
    what: '{indicator} chưa ghi điểm {year}.',
    why: 'Không có điểm năm trước thì không biết cần tăng bao nhiêu.',
    how: 'Điền điểm đã công bố; chưa có số liệu thì ghi "chưa có".',
    variants: {
      needed: {
        what: '{indicator} chưa ghi điểm {year}, mục tiêu lại ghi {target}.',
        why: 'Mục tiêu tính theo điểm năm trước nên chưa tính được.',
        how: 'Điền điểm năm trước, hoặc ghi mục tiêu bằng số điểm.',
      },
    },
  },
  en: {
    title: "Last year's score missing",
    what: '{indicator} has no score for {year}.',
    why: 'Without it nobody knows how far there is to go.',
    how: 'Enter the published score, or "chưa có" where there is none.',
    variants: {
      needed: {
        what: '{indicator} has no score for {year}, and the goal says {target}.',
        why: "The goal is counted from last year's score and cannot be computed.",
        how: "Enter last year's score, or state the goal as a score.",
      },
    },
  },
  *check({ appendix, gaps }) {
    for (const { measured, goals } of goalsIn(gaps)) {
      const { record } = measured;
      if (!isMissing(record) || isUnfilled(record) || isAboutRank(measured)) continue;
      const needing = goals.find(({ gap }) => countsFromScore(gap.target.kind));
      yield {
        about: { record },
        cells: [record.baseline.cell],
        params: { indicator: labelOf(record), year: pastYear(appendix), target: needing?.read.text ?? '' },
        ...(needing && { severity: 'error', variant: 'needed' }),
      };
    }
  },
};

function isMissing(
  record: PlanRecord,
): record is PlanRecord & { readonly baseline: NonNullable<PlanRecord['baseline']> } {
  return record.kind === 'indicator' && record.baseline?.value.kind === 'none';
}

/** A rank to reach from a rank that is known: nothing is missing. */
function isAboutRank({ gap }: RecordGap): boolean {
  return gap.status !== 'not-computable' && gap.unit === 'rank' && gap.baseline !== null;
}

function countsFromScore(kind: string): boolean {
  return kind === 'increase' || kind === 'keep';
}
