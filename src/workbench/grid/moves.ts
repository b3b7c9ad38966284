import type { Area } from '../../host/package';

export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What somebody who moves over a sheet has to know of it. */
export interface Terrain {
  readonly rows: number;
  readonly columns: number;
  readonly isHidden: (place: Place) => boolean;
  readonly isBlank: (place: Place) => boolean;
  /** The merged area in which a place lies, else the place alone. */
  readonly whole: (place: Place) => Area;
}

const steps = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
} as const satisfies Record<Direction, Place>;

const isWithin = ({ columns, rows }: Terrain, { column, row }: Place): boolean =>
  row >= 0 && column >= 0 && row < rows && column < columns;

/** The next place that can be seen, beyond the merged area; nothing at the edge of the sheet. */
function next(terrain: Terrain, from: Place, direction: Direction): Place | undefined {
  const { bottom, left, right, top } = terrain.whole(from);
  const step = steps[direction];
  let place: Place = {
    row: direction === 'down' ? bottom : direction === 'up' ? top : from.row,
    column: direction === 'right' ? right : direction === 'left' ? left : from.column,
  };
  do {
    place = { row: place.row + step.row, column: place.column + step.column };
  } while (isWithin(terrain, place) && terrain.isHidden(place));
  return isWithin(terrain, place) ? place : undefined;
}

export const moved = (terrain: Terrain, from: Place, direction: Direction): Place =>
  next(terrain, from, direction) ?? from;

/** Ctrl and an arrow: to the end of what is filled, else to the next that is, else to the edge. */
export function jumped(terrain: Terrain, from: Place, direction: Direction): Place {
  const isFilled = (place: Place | undefined): boolean => {
    if (!place) return false;
    const { left, top } = terrain.whole(place);
    return !terrain.isBlank({ row: top, column: left });
  };
  const ahead = (place: Place): Place | undefined => next(terrain, place, direction);
  let place = ahead(from);
  if (!place) return from;
  const runs = isFilled(from) && isFilled(place);
  for (;;) {
    const further = ahead(place);
    if (!further || (runs ? !isFilled(further) : isFilled(place))) return place;
    place = further;
  }
}
