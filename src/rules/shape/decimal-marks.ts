import type { DecimalMark } from '../../appendix/numbers';
import { readNumber } from '../../appendix/numbers';

const numbers = /\d+(?:[.,]\d+)+/g;
/** In running text a point is also a section number or a date, so that only figures with their unit count. */
const figuresWithUnit = /(?<![\d.,/])\d+[.,]\d{1,2}(?=\s*(?:điểm|%))/giu;

/** The decimal marks that a text uses for certain. */
export function marksIn(text: string): ReadonlySet<DecimalMark> {
  return marksOf(text.match(numbers) ?? []);
}

/** The decimal marks of the scores and percentages in running text. */
export function marksInProse(text: string): ReadonlySet<DecimalMark> {
  return marksOf(text.match(figuresWithUnit) ?? []);
}

/** Numbers of a text that can be read both ways ("1.234"). */
export function readBothWays(text: string): readonly string[] {
  return (text.match(numbers) ?? []).filter((digits) => typeof readNumber(digits)?.otherwise === 'number');
}

function marksOf(found: readonly string[]): ReadonlySet<DecimalMark> {
  const marks = new Set<DecimalMark>();
  for (const digits of found) {
    const written = readNumber(digits);
    if (written?.mark && written.otherwise === null) marks.add(written.mark);
  }
  return marks;
}
