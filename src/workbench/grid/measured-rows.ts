/** Heights of rows that fit their text, found by drawing them. */
export interface MeasuredRows {
  readonly height: (row: number) => number | undefined;
  /** Measures the rows that are drawn; says whether one is higher or lower than it was known to be. */
  readonly measure: (rows: Iterable<readonly [row: number, element: HTMLElement]>) => boolean;
  readonly forget: () => void;
}

/** The line between two rows, and a pixel of air. */
const ROOM = 2;

export function measuredRows(): MeasuredRows {
  const heights = new Map<number, number>();
  return {
    height: (row) => heights.get(row),
    measure(rows) {
      let isNew = false;
      for (const [row, element] of rows) {
        const texts = element.querySelectorAll<HTMLElement>(
          '.cell:not([aria-rowspan]):not([aria-colspan]) > .text',
        );
        const height = [...texts].reduce((most, text) => Math.max(most, text.offsetHeight + ROOM), 0);
        if (heights.get(row) === height) continue;
        isNew ||= height !== (heights.get(row) ?? 0);
        heights.set(row, height);
      }
      return isNew;
    },
    forget: () => heights.clear(),
  };
}
