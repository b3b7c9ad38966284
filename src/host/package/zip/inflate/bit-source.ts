/**
 * How far behind the last byte a look may go: one step of `readCompressed` begins before the end, uses up to 35 bits
 * and then looks at four bytes more.
 */
const ROOM_BEHIND = 8;

/** The packed bytes, read bit by bit from each byte's lowest. What is read behind the end is nobody's: see `overrun`. */
export class BitSource {
  /** The bytes and the room behind them, so that a look needs no question about the end. */
  readonly view: DataView;
  /** The first bit behind the bytes. */
  readonly end: number;
  /** The bit that comes next; 512 MB, the largest file, have as many bits as 32 bits can count. */
  at = 0;

  constructor(packed: Uint8Array) {
    this.view = withRoom(packed);
    this.end = packed.length * 8;
  }

  /** Whether more was taken than there is: then all that was made of it is worth nothing. */
  get overrun(): boolean {
    return this.at > this.end;
  }

  /** At least the next 25 bits. */
  peek(): number {
    return this.overrun ? 0 : this.view.getUint32(this.at >>> 3, true) >>> (this.at & 7);
  }

  take(count: number): number {
    const bits = this.peek() & ((1 << count) - 1);
    this.at += count;
    return bits;
  }

  /** The place of the next whole byte: what is left of the one before is skipped. */
  nextByte(): number {
    return Math.ceil(this.at / 8);
  }
}

/** In a zip the directory stands behind every part, so that nothing needs to be copied there. */
function withRoom(packed: Uint8Array): DataView {
  const length = packed.length + ROOM_BEHIND;
  if (packed.byteOffset + length <= packed.buffer.byteLength)
    return new DataView(packed.buffer, packed.byteOffset, length);
  const roomy = new Uint8Array(length);
  roomy.set(packed);
  return new DataView(roomy.buffer);
}
