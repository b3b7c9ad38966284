import type { QName } from './names';

/** The attributes of one tag, by the bytes where they stand; the lists are used again for the next tag. */
export class AttributeList {
  count = 0;
  readonly names: QName[] = [];
  /** Where the space before each begins. */
  readonly starts: number[] = [];
  readonly valueStarts: number[] = [];
  readonly valueEnds: number[] = [];

  clear(): void {
    this.count = 0;
  }

  add(name: QName, start: number, valueStart: number, valueEnd: number): number {
    const index = this.count++;
    this.names[index] = name;
    this.starts[index] = start;
    this.valueStarts[index] = valueStart;
    this.valueEnds[index] = valueEnd;
    return index;
  }

  indexOf(qualified: string): number {
    for (let index = 0; index < this.count; index++) {
      if (this.names[index]?.qualified === qualified) return index;
    }
    return -1;
  }

  findIndex(wanted: (name: QName) => boolean): number {
    for (let index = 0; index < this.count; index++) {
      const name = this.names[index];
      if (name && wanted(name)) return index;
    }
    return -1;
  }
}
