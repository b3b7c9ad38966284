import type { PlanRecord } from '../../appendix';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { figureOf, pastYear } from './figure';
import { goalsIn } from './goals';

/** A score in points beside a goal in per cent, or the reverse: the distance between them has no unit. */
export const targetUnitMismatch: AppendixRule = {
  id: 'target-unit-mismatch',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Lệch đơn vị tính',
    what: '{indicator}: {year} đạt {baseline} điểm, mục tiêu ghi {target}.',
    why: 'Chưa tính được còn thiếu bao nhiêu.',
    how: 'Nếu là điểm, ghi {proposal}.',
    variants: {
      'perhaps-a-share': {
        how: 'Nếu là điểm, ghi {proposal}; nếu là tỷ lệ thực tế, ghi cả tỷ lệ của năm trước.',
      },
      'percent-number': {
        how: 'Ghi điểm và mục tiêu theo cùng một đơn vị.',
      },
      'points-beside-percent': {
        what: '{indicator}: {year} đạt {baseline}, mục tiêu ghi {target}, không có dấu %.',
        how: 'Ghi điểm và mục tiêu theo cùng một đơn vị.',
      },
    },
  },
  en: {
    title: 'Units differ',
    what: '{indicator}: scored {baseline} points in {year}, the goal says {target}.',
    why: 'How much is missing cannot be computed.',
    how: 'If points are meant, write {proposal}.',
    variants: {
      'perhaps-a-share': {
        how: "If points are meant, write {proposal}; if the share itself is meant, state last year's share.",
      },
      'percent-number': {
        how: 'State score and goal in one unit.',
      },
      'points-beside-percent': {
        what: '{indicator}: reached {baseline} in {year}, the goal says {target}, not in per cent.',
        how: 'State score and goal in one unit.',
      },
    },
  },
  *check({ appendix, gaps }) {
    const year = pastYear(appendix);
    for (const { measured, goals } of goalsIn(gaps)) {
      const { record } = measured;
      const goal = goals.find(
        ({ gap }) => gap.status !== 'not-computable' && gap.assumed === 'percent-as-points',
      );
      if (!goal || !record.baseline) continue;
      const { cell, raw, text } = goal.read;
      const about = { record };
      const cells = [cell];
      const params = { indicator: labelOf(record), year, baseline: figureOf(record.baseline), target: text };
      if (isPercent(record)) yield { about, cells, params, variant: 'points-beside-percent' };
      // A per cent sign that stands in the number format only: no text to write.
      else if (typeof raw === 'number') yield { about, cells, params, variant: 'percent-number' };
      else {
        const proposal = withoutPercent(text);
        yield {
          about,
          cells,
          params: { proposal, ...params },
          mend: { safe: false, writes: [{ cell, value: proposal }] },
          ...(isShare(record) && { variant: 'perhaps-a-share' }),
        };
      }
    }
  },
};

function isPercent({ baseline }: PlanRecord): boolean {
  return baseline?.value.kind === 'score' && baseline.value.unit === 'percent';
}

function withoutPercent(text: string): string {
  return text.replace(/\s*%/g, '').trim();
}

/** A true share ("Tỷ lệ …/tổng số …"), not so many in a thousand: the goal may be the share itself. */
function isShare({ indicator }: PlanRecord): boolean {
  const named = indicator?.value;
  return named !== undefined && /^t[yi] le /.test(named.key) && !/\d/.test(named.denominator ?? '');
}
