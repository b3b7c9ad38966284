import type { Baseline, PlanRecord, Read } from '../../appendix';
import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { rankedIn } from './ranked';
import { scaleOf } from './scale';
import { isSpoiled } from './spoiled';

/** A score that the index cannot give, or a rank behind the last. */
export const baselineOutOfScale: AppendixRule = {
  id: 'baseline-out-of-scale',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Điểm ngoài thang điểm',
    what: '{indicator}: điểm năm trước ghi {text}, thang điểm từ 0 đến {maximum}.',
    why: 'Số liệu đã nhập sai hoặc sai dấu thập phân.',
    how: 'Đối chiếu kết quả công bố rồi nhập lại.',
    variants: {
      rank: {
        title: 'Thứ hạng không có thật',
        what: '{indicator}: thứ hạng năm trước ghi {text}, chỉ xếp hạng từ 1 đến {maximum}.',
        why: 'Số liệu đã nhập sai.',
      },
    },
  },
  en: {
    title: 'Score off the scale',
    what: "{indicator}: last year's score says {text}; the scale runs from 0 to {maximum}.",
    why: 'The figure or its decimal mark was typed wrong.',
    how: 'Compare the published result and enter it again.',
    variants: {
      rank: {
        title: 'No such rank',
        what: "{indicator}: last year's rank says {text}; ranks run from 1 to {maximum}.",
        why: 'The figure was typed wrong.',
      },
    },
  },
  *check(table) {
    const { appendix, grid } = table;
    const maximumOf = scaleOf(table);
    const ranked = rankedIn(appendix, appendix.facts.baselineYear);
    for (const record of appendix.records) {
      for (const read of [record.baseline, record.baselineRank]) {
        if (read?.value.kind !== 'score' || isSpoiled(grid, read)) continue;
        const maximum = exceeded(read.value, maximumOf(record, read.value.unit), ranked);
        if (maximum !== null) yield found(record, read, maximum);
      }
    }
  },
};

type Score = Extract<Baseline, { kind: 'score' }>;

/** The best there is, where the figure lies beyond it. */
function exceeded(score: Score, best: number | null, ranked: number | null): number | null {
  const { value, unit, of, written } = score;
  if (unit === 'rank') {
    const last = of ?? ranked;
    return last !== null && Number.isInteger(value) && (value < 1 || value > last) ? last : null;
  }
  // "4.961" may be 4,961 or four thousand: `decimal-mark-mixed` asks which.
  const readings = [value, written.otherwise ?? value];
  return best !== null && readings.every((reading) => reading < 0 || reading > best) ? best : null;
}

function found(record: PlanRecord, read: Read<Baseline>, maximum: number) {
  const isRank = read.value.kind === 'score' && read.value.unit === 'rank';
  return {
    about: { record },
    cells: [read.cell],
    params: { indicator: labelOf(record), text: read.text, maximum },
    ...(isRank && { variant: 'rank' }),
  };
}
