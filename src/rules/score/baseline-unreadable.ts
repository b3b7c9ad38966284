import type { Baseline, PlanRecord, Read } from '../../appendix';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { isSpoiled } from './spoiled';

/** Neither a number nor a rank, nor a known word for "no figure". */
export const baselineUnreadable: AppendixRule = {
  id: 'baseline-unreadable',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Không đọc được điểm',
    what: '{indicator}: ô điểm năm trước ghi "{text}".',
    why: 'Không phải số nên không tính được cần tăng bao nhiêu.',
    how: 'Chỉ ghi số điểm hoặc thứ hạng; chưa có số liệu thì ghi "chưa có".',
  },
  en: {
    title: 'Score cannot be read',
    what: '{indicator}: last year\'s score says "{text}".',
    why: 'It is no number, so the distance to the goal cannot be computed.',
    how: 'Write the score or the rank alone, or "chưa có" where there is none.',
  },
  *check({ appendix, grid }) {
    for (const record of appendix.records) {
      for (const read of pastFigures(record)) {
        if (read.value.kind !== 'unreadable' || isSpoiled(grid, read)) continue;
        yield {
          about: { record },
          cells: [read.cell],
          params: { indicator: labelOf(record), text: read.text },
        };
      }
    }
  },
};

function pastFigures({ baseline, baselineRank }: PlanRecord): readonly Read<Baseline>[] {
  return [baseline, baselineRank].filter((read) => read !== null);
}
