const DIGIT_0 = 0x30;
const MINUS = 0x2d;
const POINT = 0x2e;
const EXACT_POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
const ascii = new TextDecoder('latin1');

/**
 * The number that stands in these bytes; `NaN` where none does. Up to fifteen digits the quotient of two exact
 * numbers is the nearest one, so no string is needed; all else goes the long way.
 */
export function numberIn(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  let digits = 0;
  let value = 0;
  let point = -1;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT && point < 0) point = digits;
    else {
      const digit = byte - DIGIT_0;
      if (digit < 0 || digit > 9 || digits === 15) return theLongWay(bytes, start, end);
      value = value * 10 + digit;
      digits++;
    }
  }
  if (digits === 0) return theLongWay(bytes, start, end);
  if (point >= 0) value /= EXACT_POWERS[digits - point] ?? Number.NaN;
  return negative ? -value : value;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

function theLongWay(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 400) return Number.NaN;
  const text = ascii.decode(bytes.subarray(start, end)).trim();
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}

/** Whole and not negative, as an index is; -1 where none stands. */
export function wholeIn(bytes: Uint8Array, start: number, end: number): number {
  const number = numberIn(bytes, start, end);
  return Number.isInteger(number) && number >= 0 ? number : -1;
}
