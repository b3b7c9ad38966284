import type { Appendix, Baseline, Read } from '../../appendix';
import type { Param } from '../finding';

/** Last year's figure as a message names it: a score with two decimals, anything else as it stands. */
export function figureOf({ value, text }: Read<Baseline>): Param {
  if (value.kind !== 'score' || value.unit === 'percent') return text;
  if (value.unit === 'point') return { score: value.value };
  return /^\d+$/.test(text) ? { vi: `hạng ${text}`, en: `rank ${text}` } : text;
}

/** "năm 2023", or "năm trước" where nothing tells which year it was. */
export function pastYear(appendix: Appendix): Param {
  const year = appendix.facts.baselineYear;
  return year === null ? { vi: 'năm trước', en: 'the year before' } : { vi: `năm ${year}`, en: String(year) };
}
