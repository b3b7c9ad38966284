/** Where lines of differing heights begin, the measured ones as they are and the others as expected. */
export interface Layout {
  /** One more than there are lines: the last is where the list ends. */
  readonly tops: Float64Array;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Where each line stands. It outlives the measuring, which goes on as the list is scrolled. */
export function indexedBy(keys: readonly string[]): Layout['indexOf'] {
  const order = new Map<string, number>();
  for (const [index, key] of keys.entries()) order.set(key, index);
  return order;
}

export function layoutOf(
  index: Layout['indexOf'],
  measured: ReadonlyMap<string, number>,
  expected: number,
): Layout {
  const tops = new Float64Array(index.size + 1);
  let top = 0;
  for (const [key, at] of index) {
    top += measured.get(key) ?? expected;
    tops[at + 1] = top;
  }
  return { tops, indexOf: index };
}

export function topOf({ tops }: Layout, index: number): number {
  return tops[index] ?? 0;
}

/** The line that stands at a height; the last one below the end. */
export function lineAt({ tops }: Layout, height: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
