import { COPY, END, EXTRA_SHIFT, INVALID, VALUE_SHIFT } from './entry';

/** What the symbols of each alphabet mean, as entries that lack but the length of their code (RFC 1951, 3.2.5). */

/** 0–255 are bytes, 256 ends the block, from 257 on come lengths of copies; 286 and 287 have codes but no meaning. */
export const LITERALS_AND_LENGTHS = Int32Array.from([
  ...Array.from({ length: 256 }, (_, byte) => byte << VALUE_SHIFT),
  END,
  ...copies(3, 28, 4),
  // The longest copy has a symbol of its own, although the one before could have told it.
  COPY | (258 << VALUE_SHIFT),
  INVALID,
  INVALID,
]);

/** How far back a copy begins; 30 and 31 have codes but no meaning. */
export const DISTANCES = Int32Array.from([...copies(1, 30, 2), INVALID, INVALID]);

/** In a block's head: lengths of codes and three ways to repeat them. */
export const CODE_LENGTHS = Int32Array.from({ length: 19 }, (_, symbol) => symbol << VALUE_SHIFT);

/** Symbols that stand for ever wider ranges: after the first two groups, each group of symbols takes a bit more. */
function copies(first: number, symbols: number, inGroup: number): readonly number[] {
  let value = first;
  return Array.from({ length: symbols }, (_, symbol) => {
    const extra = Math.max(0, Math.floor(symbol / inGroup) - 1);
    const entry = COPY | (extra << EXTRA_SHIFT) | (value << VALUE_SHIFT);
    value += 1 << extra;
    return entry;
  });
}
