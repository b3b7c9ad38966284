import type { CellError, CellValue } from '../package';
import { isError, WRONG_VALUE } from './errors';
import type { Spelling } from './surroundings';

/** A value where a number is wanted: blank is 0, a truth value 1 or 0, a text the number that it spells. */
export function numberOf(value: CellValue, spelling: Spelling): number | CellError {
  if (value === null) return 0;
  if (typeof value === 'number' || isError(value)) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return spelling.numberIn(value) ?? WRONG_VALUE;
}

export function textOf(value: CellValue, spelling: Spelling): string | CellError {
  if (value === null) return '';
  if (typeof value === 'string' || isError(value)) return value;
  return typeof value === 'number' ? spelling.textOf(value) : value ? 'TRUE' : 'FALSE';
}

/** A value where a truth value is wanted; of texts only TRUE and FALSE are any. */
export function truthOf(value: CellValue): boolean | CellError {
  if (value === null) return false;
  if (typeof value === 'boolean' || isError(value)) return value;
  if (typeof value === 'number') return value !== 0;
  return spelledTruth(value) ?? WRONG_VALUE;
}

export function spelledTruth(text: string): boolean | undefined {
  const word = text.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : undefined;
}
