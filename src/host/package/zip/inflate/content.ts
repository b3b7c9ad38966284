/** Why a part cannot be inflated. */
export type InflateFault = 'damaged' | 'too-long';

/** What has been inflated so far, in room for as much as was declared and no more. */
export class Content {
  readonly bytes: Uint8Array;
  /** The same bytes, for reading and writing four at once. */
  readonly view: DataView;
  filled = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.view = new DataView(this.bytes.buffer);
  }

  /** How many bytes may still come. */
  get room(): number {
    return this.bytes.length - this.filled;
  }
}
