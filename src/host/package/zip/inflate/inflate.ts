import { BitSource } from './bit-source';
import { fixedTables, statedTables } from './block-tables';
import { Content, type InflateFault } from './content';
import { readCompressed } from './read-compressed';

/**
 * Unpacks what deflate packed (RFC 1951) into exactly the declared size; stops at the first byte too many. Bytes
 * behind the last block are left alone, as every reader leaves them.
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array | InflateFault {
  const source = new BitSource(packed);
  const content = new Content(size);
  let last = false;
  while (!last) {
    last = source.take(1) === 1;
    const fault = readBlock(source, content, packed);
    if (source.overrun) return 'damaged';
    if (fault) return fault;
  }
  return content.filled === size ? content.bytes : 'damaged';
}

const STORED = 0;
const FIXED = 1;
const STATED = 2;

function readBlock(source: BitSource, content: Content, packed: Uint8Array): InflateFault | undefined {
  const kind = source.take(2);
  if (kind === STORED) return readStored(source, content, packed);
  const tables = kind === FIXED ? fixedTables() : kind === STATED ? statedTables(source) : undefined;
  return tables ? readCompressed(source, content, tables) : 'damaged';
}

/** A block that was not worth packing: its length, the same with all bits turned, and its bytes. */
function readStored(source: BitSource, content: Content, packed: Uint8Array): InflateFault | undefined {
  source.at = source.nextByte() * 8;
  const length = source.take(16);
  if ((source.take(16) ^ length) !== 0xffff) return 'damaged';
  const start = source.nextByte();
  source.at += length * 8;
  if (source.overrun) return 'damaged';
  if (length > content.room) return 'too-long';
  content.bytes.set(packed.subarray(start, start + length), content.filled);
  content.filled += length;
  return undefined;
}
