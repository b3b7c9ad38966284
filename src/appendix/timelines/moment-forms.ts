import { romanValue } from '../codes';
import type { Moment } from './calendar';
import { dayOf, monthsOf } from './calendar';

/** What a lone number is counted in: in "Quý III, IV/2026" the unit carries on to IV. */
export type Unit = 'quarter' | 'month';

interface Form {
  readonly pattern: RegExp;
  readonly unit: Unit | null;
  /** Only where the unit was named before. */
  readonly within?: Unit;
  /** The moment told by the named groups; a group that is not there is ''. */
  readonly read: (group: (name: string) => string) => Moment;
}

// "21/2024/KH-UBND" is a document's number.
const year = /(?<year>(?:19|20)\d\d)(?!\d|\s?\/\s?[a-z])/.source;
const thenYear = `(?:(?:\\s?[/.-]\\s?|,?\\s(?:nam\\s)?)${year})?`;
const quarter = /(?<quarter>[ivx]{1,4}|\d{1,2})(?![a-z\d])/.source;
const month = /(?<month>\d{1,2})(?!\d)/.source;
const day = /(?<day>\d{1,2})(?!\d)/.source;

const read = {
  day: (group) => dayOf(yearOf(group('year')), Number(group('month')), Number(group('day'))),
  month: (group) => monthsOf(yearOf(group('year')), Number(group('month'))),
  quarter: (group) => {
    const name = group('quarter');
    const last = 3 * (/\d/.test(name) ? Number(name) : romanValue(name.toUpperCase()));
    return monthsOf(yearOf(group('year')), last - 2, last);
  },
  half: (group) =>
    group('half') === 'dau' ? monthsOf(yearOf(group('year')), 1, 6) : monthsOf(yearOf(group('year')), 7, 12),
  year: (group) => monthsOf(yearOf(group('year')), 1, 12),
} satisfies Record<string, Form['read']>;

/** How documents write a moment, folded; the first that fits is taken. */
export const momentForms: readonly Form[] = [
  form(`${year}-${month}-${day}`, null, read.day),
  form(
    `(?:ngay\\s)?${day}\\s?(?<mark>[/.-])\\s?${month}\\s?\\k<mark>\\s?(?<year>(?:19|20)\\d\\d|\\d\\d)(?!\\d)`,
    null,
    read.day,
  ),
  form(`ngay\\s${day}\\sthang\\s${month}(?:,?\\snam\\s${year})?`, null, read.day),
  form(`6\\sthang\\s(?<half>dau|cuoi)\\snam(?:\\s${year})?`, null, read.half),
  form(`(?:qu[yi]|q\\.?)\\s?${quarter}${thenYear}`, 'quarter', read.quarter),
  form(`thang\\s?${month}${thenYear}`, 'month', read.month),
  { ...form(`${quarter}${thenYear}`, 'quarter', read.quarter), within: 'quarter' },
  form(`(?:t\\.?)?${month}\\s?[/.-]\\s?${year}`, 'month', read.month),
  // "1-3/2025": the first of a stretch of months.
  form(`${month}(?=\\s?-\\s?\\d{1,2}\\s?/\\s?\\d{4})`, 'month', read.month),
  { ...form(`${month}(?!\\s?/)`, 'month', read.month), within: 'month' },
  form(`(?:ngay\\s)?${day}\\s?/\\s?${month}(?!\\s?/)`, null, read.day),
  form(`(?:nam\\s)?${year}`, null, read.year),
];

function form(pattern: string, unit: Unit | null, reader: Form['read']): Form {
  return { pattern: new RegExp(pattern, 'y'), unit, read: reader };
}

function yearOf(digits: string): number | null {
  if (digits === '') return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
