import type { Target } from '../../appendix';
import { labelOf } from '../label';
import type { Found } from '../rule';
import type { AppendixRule } from '../rule';
import type { StatedGoal } from './goals';
import { goalsIn } from './goals';

/** In a ranking the lower number is the better one, and nobody stands before the first. */
export const rankDirection: AppendixRule = {
  id: 'rank-direction',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Hạng mục tiêu kém hơn',
    what: '{indicator}: năm trước hạng {baseline}, mục tiêu ghi {target}.',
    why: 'Số càng lớn thứ hạng càng thấp, mục tiêu này là tụt hạng.',
    how: 'Ghi thứ hạng nhỏ hơn, hoặc "Duy trì".',
    variants: {
      'past-first': {
        title: 'Không thể tăng hạng nữa',
        what: '{indicator}: mục tiêu ghi "{target}", vượt quá hạng nhất.',
        why: 'Không có thứ hạng nào trên hạng 1.',
        how: 'Ghi "Duy trì" thứ hạng đang có.',
      },
    },
  },
  en: {
    title: 'Goal is a worse rank',
    what: '{indicator}: ranked {baseline} last year, the goal says {target}.',
    why: 'The higher the number, the lower the rank: this goal is a fall.',
    how: 'State a lower number, or "Duy trì" (keep).',
    variants: {
      'past-first': {
        title: 'No better rank exists',
        what: '{indicator}: the goal says "{target}", which is beyond the first place.',
        why: 'There is no rank above 1.',
        how: 'Write "Duy trì" (keep) and the rank held.',
      },
    },
  },
  *check({ gaps }) {
    for (const { measured, goals } of goalsIn(gaps)) {
      const { record } = measured;
      for (const { read, gap } of goals) {
        const wrong = wrongWay({ read, gap });
        if (!wrong) continue;
        const params = { indicator: labelOf(record), target: read.text, ...wrong.params };
        yield { about: { record }, cells: [read.cell], ...wrong, params };
      }
    }
  },
};

function wrongWay({ gap }: StatedGoal): Pick<Found, 'params' | 'variant'> | null {
  const pastFirst = { params: {}, variant: 'past-first' };
  if (gap.status === 'not-computable') return gap.reason === 'rank-impossible' ? pastFirst : null;
  if (gap.unit !== 'rank' || gap.baseline === null) return null;
  const { target, baseline } = gap;
  // "trên 01/63"
  if (gap.strict && gap.goal === 1) return pastFirst;
  const best = target.kind === 'range' ? target.low : target.kind === 'bound' ? target.value : baseline;
  // A decimal is no rank, and a rank behind the last is no rank either: other rules say so.
  if (!Number.isInteger(best) || !Number.isInteger(baseline) || isBehindTheLast(target, best)) return null;
  return best > baseline ? { params: { baseline } } : null;
}

function isBehindTheLast(target: Target, rank: number): boolean {
  return 'of' in target && target.of !== null && rank > target.of;
}
