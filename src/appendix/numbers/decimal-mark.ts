import type { DecimalMark } from './read-number';
import { readNumber } from './read-number';

const numbers = /\d+(?:[.,]\d+)*/g;

/**
 * The decimal mark of a column, told by those of its texts that can be read one way only; null where they
 * tell none or both. Beside "9,5", "4.961" is four thousand.
 */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | null {
  const found = new Set<DecimalMark>();
  for (const text of new Set(texts)) for (const [digits] of text.matchAll(numbers)) addMark(digits, found);
  const [mark = null] = found;
  return found.size === 1 ? mark : null;
}

function addMark(digits: string, found: Set<DecimalMark>): void {
  const written = readNumber(digits);
  if (written?.otherwise !== null) return;
  if (written.mark !== null) found.add(written.mark);
  else if (written.grouped) found.add(digits.includes('.') ? ',' : '.');
}
