import type { ScoreUnit } from '../score';

const percent = /%|phần trăm/iu;
const rank = /(?:^|[\s(])(?:thứ hạng|xếp hạng|hạng|bậc|thứ bậc)(?:$|[\s)/])/iu;
const point = /(?:^|[\s(])điểm(?:$|[\s)/])/iu;

/** The unit that a header or a cell of the unit column tells; null where it tells none. */
export function unitTold(text: string): ScoreUnit | null {
  if (percent.test(text)) return 'percent';
  if (rank.test(text)) return 'rank';
  return point.test(text) ? 'point' : null;
}
