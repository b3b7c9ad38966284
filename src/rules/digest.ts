/**
 * Two FNV-1a sums with different starts, of texts one after another: 64 bits, more than enough to tell a
 * workbook's findings apart.
 */
export interface Digest {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

const prime = 0x01000193;

export const emptyDigest: Digest = { first: 0x811c9dc5, second: 0x2f0b4c47, length: 0 };

/** The sums with one more text. */
export function digested(before: Digest, text: string): Digest {
  let { first, second, length } = before;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, prime);
    second = Math.imul(second ^ (code + length), prime);
    length++;
  }
  return { first, second, length };
}

export function hexOf({ first, second }: Digest): string {
  return hex(first) + hex(second);
}

/** All digits in one call: a check of a large sheet makes hundreds of thousands of fingerprints. */
function hex(sum: number): string {
  const [a, b, c, d] = [digit(sum, 28), digit(sum, 24), digit(sum, 20), digit(sum, 16)];
  return String.fromCharCode(a, b, c, d, digit(sum, 12), digit(sum, 8), digit(sum, 4), digit(sum, 0));
}

const zero = 0x30;
const ten = 0x61;

function digit(sum: number, place: number): number {
  const value = (sum >>> place) & 15;
  return value < 10 ? zero + value : ten + value - 10;
}
