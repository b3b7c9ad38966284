import type { CellError, CellValue } from '../package';
import type { Comparison } from './syntax';

type Comparable = Exclude<CellValue, CellError | null>;

/** Excel compares no more than fifteen digits of a number. */
const DIGITS = 15;
const collator = new Intl.Collator('vi', { sensitivity: 'accent' });

export const foldCase = (text: string): string => text.normalize('NFC').toUpperCase();

export const sameNumber = (one: number, other: number): boolean =>
  one === other ||
  (Math.abs(one - other) <= Math.abs(one) * 1e-14 && one.toPrecision(DIGITS) === other.toPrecision(DIGITS));

export const orderOfNumbers = (one: number, other: number): number =>
  sameNumber(one, other) ? 0 : one - other;

export const orderOfTexts = (one: string, other: string): number =>
  foldCase(one) === foldCase(other) ? 0 : collator.compare(one, other) || (one < other ? -1 : 1);

/** Any number is less than any text, and any text less than a truth value. */
const RANKS = { number: 0, string: 1, boolean: 2 } as const;

function order(one: Comparable, other: Comparable): number {
  if (typeof one === 'number' && typeof other === 'number') return orderOfNumbers(one, other);
  if (typeof one === 'string' && typeof other === 'string') return orderOfTexts(one, other);
  if (typeof one === 'boolean' && typeof other === 'boolean') return Number(one) - Number(other);
  return rankOf(one) - rankOf(other);
}

const rankOf = (value: Comparable): number =>
  typeof value === 'number' ? RANKS.number : typeof value === 'string' ? RANKS.string : RANKS.boolean;

/** Blank is what the other side makes of it: 0, an empty text or FALSE. */
function filled(value: Comparable | null, other: Comparable | null): Comparable {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

export const compare = (operator: Comparison, left: Comparable | null, right: Comparable | null): boolean =>
  holds(operator, order(filled(left, right), filled(right, left)));

/** Whether a comparison holds where one side is so much greater than the other. */
export function holds(operator: Comparison, difference: number): boolean {
  switch (operator) {
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '>':
      return difference > 0;
    case '<=':
      return difference <= 0;
    case '>=':
      return difference >= 0;
  }
}
