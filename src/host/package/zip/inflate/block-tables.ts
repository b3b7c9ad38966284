import type { BitSource } from './bit-source';
import { decodingTable, lookUp, type DecodingTable } from './decoding-table';
import { FOUR_BITS, VALUE_SHIFT } from './entry';
import { CODE_LENGTHS, DISTANCES, LITERALS_AND_LENGTHS } from './symbols';

export interface BlockTables {
  readonly literals: DecodingTable;
  readonly distances: DecodingTable;
}

let fixed: BlockTables | undefined;

/** The codes that every block may use without stating them. */
export function fixedTables(): BlockTables | undefined {
  return (fixed ??= tablesOf(
    new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280),
    new Uint8Array(32).fill(5),
  ));
}

/** In the order in which their lengths are stated: the seldom ones come last and may be left out. */
const STATED_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const MOST_LITERALS = 286;
const MOST_DISTANCES = 30;
const END_OF_BLOCK = 256;

/** The codes that a block states at its head: the lengths of their codes, themselves in a code whose lengths come first. */
export function statedTables(source: BitSource): BlockTables | undefined {
  const literals = 257 + source.take(5);
  const distances = 1 + source.take(5);
  const stated = 4 + source.take(4);
  if (literals > MOST_LITERALS || distances > MOST_DISTANCES) return undefined;
  const ofLengths = new Uint8Array(CODE_LENGTHS.length);
  for (const symbol of STATED_ORDER.slice(0, stated)) ofLengths[symbol] = source.take(3);
  const table = decodingTable(ofLengths, CODE_LENGTHS);
  const lengths = table?.complete ? readLengths(source, table, literals + distances) : undefined;
  // A block without a code for its end would have none.
  if (!lengths?.[END_OF_BLOCK]) return undefined;
  return tablesOf(lengths.subarray(0, literals), lengths.subarray(literals));
}

function tablesOf(ofLiterals: Uint8Array, ofDistances: Uint8Array): BlockTables | undefined {
  const literals = decodingTable(ofLiterals, LITERALS_AND_LENGTHS);
  const distances = decodingTable(ofDistances, DISTANCES);
  return literals && distances && { literals, distances };
}

/** Repetitions may run from the literals into the distances, but not beyond them. */
function readLengths(source: BitSource, table: DecodingTable, count: number): Uint8Array | undefined {
  const lengths = new Uint8Array(count);
  let at = 0;
  while (at < count) {
    const entry = lookUp(table, source.peek());
    source.at += entry & FOUR_BITS;
    const symbol = entry >>> VALUE_SHIFT;
    if (symbol < 16) {
      lengths[at++] = symbol;
      continue;
    }
    if (symbol === 16 && at === 0) return undefined;
    const repeated = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
    const end = at + timesOf(source, symbol);
    if (end > count) return undefined;
    lengths.fill(repeated, at, end);
    at = end;
  }
  return lengths;
}

function timesOf(source: BitSource, symbol: number): number {
  if (symbol === 16) return 3 + source.take(2);
  return symbol === 17 ? 3 + source.take(3) : 11 + source.take(7);
}
