import type { WrittenNumber } from '../score';

/** The mark that a column's texts use between whole and fraction. */
export type DecimalMark = ',' | '.';

const fullWidth = /[\uff01-\uff5e]/g;
const spaces = /[\u00a0\u202f]/g;
const minus = /^[-\u2212]/;

const plainWhole = /^\d+$/;
const groupedWhole = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+|(?: \d{3})+)$/;
const decimalPoint = /^(?:\d+|[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+))\.\d+$/;
const decimalComma = /^(?:\d+|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)),\d+$/;
/** Three digits behind one mark: "4.961" may be four thousand or not quite five. */
const eitherWay = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** More digits than a double can hold are no score. */
const mostDigits = 15;

/**
 * A number as people type it: 67,23 and 12.76, 1.234,5 and 1,234.5. Where a lone mark could stand for both
 * ("4.961"), `decimal` settles it; without it Vietnamese custom is taken and the other reading kept.
 */
export function readNumber(text: string, decimal: DecimalMark | null = null): WrittenNumber | null {
  const plain = text
    .trim()
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(spaces, ' ');
  const digits = plain.replace(/^[+\-\u2212]/, '');
  if (digits.replace(/\D/g, '').length > mostDigits) return null;
  const written = readDigits(digits, decimal);
  return written !== null && minus.test(plain) ? negated(written) : written;
}

/** A number that Excel holds as a number; its decimals are those shown, or those that it has. */
export function writtenByExcel(value: number, decimals: number | null = null): WrittenNumber {
  const own = String(value).replace(/^[^.]*\.?/, '').length;
  return { value, decimals: decimals ?? own, mark: null, grouped: false, otherwise: null };
}

function readDigits(digits: string, decimal: DecimalMark | null): WrittenNumber | null {
  if (eitherWay.test(digits)) return readEitherWay(digits, decimal);
  if (plainWhole.test(digits)) return whole(digits);
  if (groupedWhole.test(digits)) return { ...whole(digits.replace(/\D/g, '')), grouped: true };
  if (decimalPoint.test(digits)) return fraction(digits, '.');
  return decimalComma.test(digits) ? fraction(digits, ',') : null;
}

function readEitherWay(digits: string, decimal: DecimalMark | null): WrittenNumber {
  const mark = digits.includes('.') ? '.' : ',';
  const asWhole = { ...whole(digits.replace(mark, '')), grouped: true };
  const asFraction = fraction(digits, mark);
  if (decimal !== null) return decimal === mark ? asFraction : asWhole;
  // Nobody writes three zeros behind a decimal point: "1.000" are thousands.
  if (digits.endsWith('.000')) return asWhole;
  return mark === '.'
    ? { ...asWhole, otherwise: asFraction.value }
    : { ...asFraction, otherwise: asWhole.value };
}

function whole(digits: string): WrittenNumber {
  return { value: Number(digits), decimals: 0, mark: null, grouped: false, otherwise: null };
}

function fraction(digits: string, mark: DecimalMark): WrittenNumber {
  const at = digits.lastIndexOf(mark);
  const before = digits.slice(0, at).replace(/\D/g, '');
  const after = digits.slice(at + 1);
  const grouped = before.length < at;
  return { value: Number(`${before}.${after}`), decimals: after.length, mark, grouped, otherwise: null };
}

function negated(written: WrittenNumber): WrittenNumber {
  const { value, otherwise } = written;
  return { ...written, value: 0 - value, otherwise: otherwise === null ? null : 0 - otherwise };
}
