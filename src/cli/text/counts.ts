import type { Tally } from '../../app';
import { severities } from '../../rules';
import type { Page } from './page';

/** "6 phải sửa · 5 cần xem lại · 4 gợi ý · 2 nội dung giữ nguyên". */
export function countsText(tally: Tally, { texts: { words, report }, paint }: Page): string {
  const counts = severities.map((severity) => {
    const text = `${tally[severity]} ${words.counted[severity]}`;
    return tally[severity] > 0 ? paint(text, severity) : text;
  });
  return [...counts, ...(tally.ignored > 0 ? [report.kept(tally.ignored)] : [])].join(' · ');
}
