import type { WrittenNumber } from '../score';

/** The mark that a column's texts use between whole and fraction. */
export type DecimalMark = ',' | '.';

const fullWidth = /[\uff01-\uff5e]/g;
const shape = /^([+\-\u2212]?)(\d+(?:[.,\u00a0\u202f ]\d+)*)$/;
/** More digits than a double can hold are no score. */
const mostDigits = 15;

/**
 * A number as people type it: 67,23 and 12.76, 1.234,5 and 1,234.5. Where a lone mark could stand for both
 * ("4.961"), `decimal` settles it; without it Vietnamese custom is taken and the other reading kept.
 */
export function readNumber(text: string, decimal: DecimalMark | null = null): WrittenNumber | null {
  const [, sign, digits] = shape.exec(plainDigits(text)) ?? [];
  if (digits === undefined || digits.replace(/\D/g, '').length > mostDigits) return null;
  const written = readDigits(digits, decimal);
  return written === null || sign === '' || sign === '+' ? written : negated(written);
}

/** A number that Excel holds as a number; its decimals are those shown, or those that it has. */
export function writtenByExcel(value: number, decimals: number | null = null): WrittenNumber {
  const own = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return { value, decimals: decimals ?? own, mark: null, grouped: false, otherwise: null };
}

function plainDigits(text: string): string {
  return text.trim().replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function readDigits(digits: string, decimal: DecimalMark | null): WrittenNumber | null {
  const parts = digits.split(/[^\d]/);
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last === undefined) return whole(digits, false);
  if (grouping(parts) && new Set(marks).size === 1) {
    return marks.length > 1 || !isMark(last) ? whole(parts.join(''), true) : loneMark(digits, last, decimal);
  }
  // The last mark is the decimal one; whatever stands before it must group by threes.
  const before = marks.slice(0, -1);
  const grouped = before !== '';
  if (!isMark(last) || before.includes(last) || new Set(before).size > 1) return null;
  if (grouped && !grouping(parts.slice(0, -1))) return null;
  return decimalNumber(parts.slice(0, -1).join(''), parts.at(-1) ?? '', last, grouped);
}

/** "4.961": one mark with three digits behind it. */
function loneMark(digits: string, mark: DecimalMark, decimal: DecimalMark | null): WrittenNumber {
  const [before = '', after = ''] = digits.split(mark);
  const thousands = whole(before + after, true);
  const fraction = decimalNumber(before, after, mark, false);
  if (decimal !== null) return decimal === mark ? fraction : thousands;
  // Nobody writes three zeros behind a decimal point: "1.000" are thousands.
  if (mark === '.' && after === '000') return thousands;
  return mark === '.'
    ? { ...thousands, otherwise: fraction.value }
    : { ...fraction, otherwise: thousands.value };
}

/** 1 to 3 digits, not starting with 0, then threes. */
function grouping([first = '', ...rest]: readonly string[]): boolean {
  return (
    first.length <= 3 && !first.startsWith('0') && rest.length > 0 && rest.every(({ length }) => length === 3)
  );
}

function whole(digits: string, grouped: boolean): WrittenNumber {
  return { value: Number(digits), decimals: 0, mark: null, grouped, otherwise: null };
}

function decimalNumber(before: string, after: string, mark: DecimalMark, grouped: boolean): WrittenNumber {
  return { value: Number(`${before}.${after}`), decimals: after.length, mark, grouped, otherwise: null };
}

function isMark(mark: string): mark is DecimalMark {
  return mark === ',' || mark === '.';
}

function negated(written: WrittenNumber): WrittenNumber {
  const { value, otherwise } = written;
  return { ...written, value: 0 - value, otherwise: otherwise === null ? null : -otherwise };
}
