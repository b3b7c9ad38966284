import type { Place } from './moves';

/** How far a text that is not wrapped may run over its neighbours: as far as they are blank. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

const FURTHEST = 40;

export function spillOf(
  { column, row }: Place,
  flow: string,
  columns: number,
  isFree: (place: Place) => boolean,
): Spill {
  const reach = (step: 1 | -1, end: number): number => {
    let last = column;
    while (last !== end && Math.abs(last - column) < FURTHEST && isFree({ row, column: last + step }))
      last += step;
    return last;
  };
  return {
    left: flow === 'left' ? column : reach(-1, 0),
    right: flow === 'right' ? column : reach(1, columns - 1),
  };
}
