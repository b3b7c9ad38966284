import { EXTRA_SHIFT, FOUR_BITS, INVALID, LINK, VALUE_SHIFT } from './entry';

const LONGEST_CODE = 15;
/** Codes of text seldom are longer, and a table of so many bits is made in no time and stays in the cache. */
const FIRST_BITS = 10;

/**
 * From the next bits to the symbol they begin with. A code of n bits stands at every place whose lowest n bits it is;
 * codes beyond `firstBits` go on in a second table, to which an entry links.
 */
export interface DecodingTable {
  readonly entries: Int32Array;
  readonly firstBits: number;
  /** Whether every row of bits begins with some code. */
  readonly complete: boolean;
}

/** The entry of the code that these bits begin with. */
export function lookUp({ entries, firstBits }: DecodingTable, bits: number): number {
  const entry = entries[bits & ((1 << firstBits) - 1)] ?? 0;
  if (!(entry & LINK)) return entry;
  const secondBits = (entry >>> EXTRA_SHIFT) & FOUR_BITS;
  return entries[(entry >>> VALUE_SHIFT) + ((bits >>> firstBits) & ((1 << secondBits) - 1))] ?? 0;
}

/** The table of a code that is given by the length of each symbol's code; none where no code can have these lengths. */
export function decodingTable(lengths: Uint8Array, meanings: Int32Array): DecodingTable | undefined {
  const counts = countsOf(lengths);
  const longest = counts.findLastIndex((count) => count > 0);
  const unused = unusedOf(counts);
  // As zlib has it: codes may be left unused only where there is a single one, of one bit, or none at all.
  if (unused < 0 || (unused > 0 && longest > 1)) return undefined;
  const firstBits = Math.min(Math.max(0, longest), FIRST_BITS);
  const secondBits = Math.max(0, longest - FIRST_BITS);
  const long = counts.subarray(FIRST_BITS + 1).reduce((sum, count) => sum + count, 0);
  // Where no code is left unused, at least two of the long ones share their beginning.
  const entries = new Int32Array((1 << firstBits) + ((long >> 1) << secondBits));
  if (unused > 0) entries.fill(INVALID);
  fill(entries, firstBits, secondBits, lengths, counts, meanings);
  return { entries, firstBits, complete: unused === 0 };
}

function countsOf(lengths: Uint8Array): Uint16Array {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  return counts;
}

/** How many codes of the longest kind nobody has; below zero where there are not enough codes to go round. */
function unusedOf(counts: Uint16Array): number {
  let unused = 1;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    unused = 2 * unused - (counts[length] ?? 0);
    if (unused < 0) return unused;
  }
  return unused;
}

function fill(
  entries: Int32Array,
  firstBits: number,
  secondBits: number,
  lengths: Uint8Array,
  counts: Uint16Array,
  meanings: Int32Array,
): void {
  const firstSize = 1 << firstBits;
  let free = firstSize;
  let code = 0;
  for (const symbol of byLength(lengths, counts)) {
    const length = lengths[symbol] ?? 0;
    const entry = (meanings[symbol] ?? INVALID) | length;
    if (length <= firstBits) {
      for (let at = code; at < firstSize; at += 1 << length) entries[at] = entry;
    } else {
      const link = code & (firstSize - 1);
      if (entries[link] === 0) {
        entries[link] = LINK | (secondBits << EXTRA_SHIFT) | (free << VALUE_SHIFT);
        free += 1 << secondBits;
      }
      const start = (entries[link] ?? 0) >>> VALUE_SHIFT;
      for (let at = code >>> firstBits; at < 1 << secondBits; at += 1 << (length - firstBits))
        entries[start + at] = entry;
    }
    code = following(code, length);
  }
}

/** The symbols that have a code, in the order of their codes. */
function byLength(lengths: Uint8Array, counts: Uint16Array): Uint16Array {
  const next = new Uint16Array(LONGEST_CODE + 2);
  for (let length = 1; length <= LONGEST_CODE; length++)
    next[length + 1] = (next[length] ?? 0) + (counts[length] ?? 0);
  const symbols = new Uint16Array(next[LONGEST_CODE + 1] ?? 0);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const at = next[length] ?? 0;
    symbols[at] = symbol;
    next[length] = at + 1;
  });
  return symbols;
}

/**
 * The code after this one. Codes count upwards from their first bit, which comes first out of the bytes and so is
 * our lowest: one is added at the other end. A longer code goes on with a zero, which changes nothing here.
 */
function following(code: number, length: number): number {
  let bit = 1 << (length - 1);
  let next = code;
  while (next & bit) {
    next ^= bit;
    bit >>= 1;
  }
  return next | bit;
}
