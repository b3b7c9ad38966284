import type { CellValue } from '../grid';

/** What stands in the column of numbers: "26.", "IV.", "a)", "7a", "11.1", "(1)". */
export interface Ordinal {
  readonly kind: 'arabic' | 'roman' | 'letter' | 'nested' | 'bracketed';
  /** [26]; of "11.2" and "11b" [11, 2]. */
  readonly path: readonly number[];
  readonly text: string;
}

/** The order in which documents letter their points: without f, j, w, z and with đ. */
const alphabet = 'abcdđeghiklmnopqrstuvxy';
const arabic = /^\d{1,4}$/;
const bracketed = /^\(\d{1,3}\)$/;
const nested = /^\d{1,4}(?:\.\d{1,3}){1,3}$/;
const lettered = new RegExp(`^\\d{1,4}\\.?[${alphabet}]$`, 'i');
const roman = /^(?=[IVXLC])(?:L?X{0,3}|XL|XC)(?:IX|IV|V?I{0,3})$/i;
const letter = new RegExp(`^[${alphabet}]$`, 'i');

/** A row's number; null where the cell holds anything else. */
export function readOrdinal(raw: CellValue): Ordinal | null {
  if (typeof raw === 'number' && isPlain(raw)) return { kind: 'arabic', path: [raw], text: String(raw) };
  const text = String(raw).normalize('NFC').trim();
  const place = placeOf(text.replaceAll(' ', ''));
  return place === null ? null : { ...place, text };
}

/** As nearly all of them are: 1, 2, 3. */
function isPlain(raw: number): boolean {
  return Number.isInteger(raw) && raw >= 0 && raw <= 9999;
}

function placeOf(text: string): Pick<Ordinal, 'kind' | 'path'> | null {
  if (bracketed.test(text)) return { kind: 'bracketed', path: [Number(text.slice(1, -1))] };
  const bare = text.replace(/[.):\-/]$/, '');
  if (arabic.test(bare)) return { kind: 'arabic', path: [Number(bare)] };
  if (nested.test(bare)) return { kind: 'nested', path: bare.split('.').map(Number) };
  if (lettered.test(bare))
    return { kind: 'nested', path: [Number.parseInt(bare, 10), letterNumber(bare.slice(-1))] };
  // A lone small "i" is the letter between h and k.
  if (roman.test(bare) && (bare.length > 1 || bare === bare.toUpperCase())) {
    return { kind: 'roman', path: [romanValue(bare.toUpperCase())] };
  }
  return letter.test(bare) ? { kind: 'letter', path: [letterNumber(bare)] } : null;
}

function letterNumber(name: string): number {
  return alphabet.indexOf(name.toLowerCase()) + 1;
}

/** IV is 4: a digit before a greater one counts against it. */
export function romanValue(numeral: string): number {
  const digits = Array.from(numeral, digitValue);
  return digits.reduce(
    (sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit),
    0,
  );
}

function digitValue(digit: string): number {
  switch (digit) {
    case 'I':
      return 1;
    case 'V':
      return 5;
    case 'X':
      return 10;
    case 'L':
      return 50;
    default:
      return 100;
  }
}
