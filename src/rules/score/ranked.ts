import type { Appendix } from '../../appendix';
import { provinceCount } from '../../frameworks';

/** How many provinces the appendix's index ranks in a year; null where index or year are not known. */
export function rankedIn({ facts }: Appendix, year: number | null): number | null {
  return facts.framework === null || year === null ? null : provinceCount(year);
}
