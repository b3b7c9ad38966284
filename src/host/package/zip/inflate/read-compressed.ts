import type { BitSource } from './bit-source';
import type { BlockTables } from './block-tables';
import type { Content, InflateFault } from './content';
import { lookUp } from './decoding-table';
import { COPY, END, EXTRA_SHIFT, FOUR_BITS, NO_LITERAL, VALUE_SHIFT } from './entry';

/**
 * Fills in the content of a block of codes. Nearly all the time of inflating is spent in this loop, so its state is
 * in variables of its own, and every path leads through the same small functions: what V8 has not seen yet when it
 * compiles the loop costs it a second time.
 */
export function readCompressed(
  source: BitSource,
  content: Content,
  { literals, distances }: BlockTables,
): InflateFault | undefined {
  const packed = source.view;
  const { bytes, view } = content;
  const size = bytes.length;
  let fault: InflateFault | undefined = 'damaged';
  let { at } = source;
  let { filled } = content;
  while (at <= source.end) {
    // A code and the bits that follow it are 20 at most, of the 25 or more that one look shows.
    let bits = packed.getUint32(at >>> 3, true) >>> (at & 7);
    let entry = lookUp(literals, bits);
    at += entry & FOUR_BITS;
    if (!(entry & NO_LITERAL)) {
      if (filled === size) {
        fault = 'too-long';
        break;
      }
      bytes[filled++] = entry >>> VALUE_SHIFT;
      continue;
    }
    if (!(entry & COPY)) {
      if (entry & END) fault = undefined;
      break;
    }
    const length = valueOf(entry, bits >>> (entry & FOUR_BITS));
    at += (entry >>> EXTRA_SHIFT) & FOUR_BITS;

    bits = packed.getUint32(at >>> 3, true) >>> (at & 7);
    entry = lookUp(distances, bits);
    at += entry & FOUR_BITS;
    if (!(entry & COPY)) break;
    // A far distance takes up to 28 bits with its code: that needs another look.
    const distance = valueOf(entry, packed.getUint32(at >>> 3, true) >>> (at & 7));
    at += (entry >>> EXTRA_SHIFT) & FOUR_BITS;

    if (distance > filled) break;
    if (length > size - filled) {
      fault = 'too-long';
      break;
    }
    copy(bytes, view, filled, distance, length);
    filled += length;
  }
  source.at = at;
  content.filled = filled;
  return fault;
}

/** The value of a symbol whose code is followed by these bits. */
const valueOf = (entry: number, bits: number): number =>
  (entry >>> VALUE_SHIFT) + (bits & ((1 << ((entry >>> EXTRA_SHIFT) & FOUR_BITS)) - 1));

/** From front to back, since a copy may reach into what it writes itself: that is how a run is packed. */
function copy(bytes: Uint8Array, view: DataView, to: number, distance: number, length: number): void {
  const end = to + length;
  let at = to;
  if (distance >= 4) {
    for (; at + 4 <= end; at += 4) view.setInt32(at, view.getInt32(at - distance, true), true);
  }
  for (; at < end; at++) bytes[at] = bytes[at - distance] ?? 0;
}
