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
const end = /[.):\-/]?$/.source;

const arabic = new RegExp(`^(\\d{1,4})${end}`);
const bracketed = /^\((\d{1,3})\)$/;
const nested = new RegExp(`^(\\d{1,4}(?:\\.\\d{1,3}){1,3})${end}`);
const lettered = new RegExp(`^(\\d{1,4})\\.?([${alphabet}])${end}`, 'i');
const roman = new RegExp(`^(?=[IVXLC])(L?X{0,3}|XL|XC)(IX|IV|V?I{0,3})${end}`, 'i');
const letter = new RegExp(`^([${alphabet}])${end}`, 'i');

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** A row's number; null where the cell holds anything else. */
export function readOrdinal(raw: CellValue): Ordinal | null {
  const text = String(raw).normalize('NFC').trim();
  const compact = text.replaceAll(' ', '');
  const path = pathOf(compact);
  return path === null ? null : { ...path, text };
}

function pathOf(text: string): Pick<Ordinal, 'kind' | 'path'> | null {
  const plain = arabic.exec(text)?.[1];
  if (plain !== undefined) return { kind: 'arabic', path: [Number(plain)] };
  const inner = bracketed.exec(text)?.[1];
  if (inner !== undefined) return { kind: 'bracketed', path: [Number(inner)] };
  const parts = nested.exec(text)?.[1];
  if (parts !== undefined) return { kind: 'nested', path: parts.split('.').map(Number) };
  const [, parent, child] = lettered.exec(text) ?? [];
  if (parent !== undefined && child !== undefined) {
    return { kind: 'nested', path: [Number(parent), letterNumber(child)] };
  }
  return romanPath(text) ?? letterPath(text);
}

/** A lone small "i" is the letter between h and k. */
function romanPath(text: string): Pick<Ordinal, 'kind' | 'path'> | null {
  const [, tens, ones] = roman.exec(text) ?? [];
  if (tens === undefined || ones === undefined) return null;
  const numeral = tens + ones;
  if (numeral.length === 1 && numeral === numeral.toLowerCase()) return null;
  return { kind: 'roman', path: [romanValue(numeral.toUpperCase())] };
}

function letterPath(text: string): Pick<Ordinal, 'kind' | 'path'> | null {
  const name = letter.exec(text)?.[1];
  return name === undefined ? null : { kind: 'letter', path: [letterNumber(name)] };
}

function letterNumber(name: string): number {
  return alphabet.indexOf(name.toLowerCase()) + 1;
}

/** IV is 4: a digit before a greater one counts against it. */
export function romanValue(numeral: string): number {
  const digits = Array.from(numeral, (digit) => romanDigits[digit] ?? 0);
  return digits.reduce(
    (sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit),
    0,
  );
}
