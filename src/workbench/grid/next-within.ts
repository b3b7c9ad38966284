import { touches, type Area } from '../../host/package';
import type { Direction, Place, Terrain } from './moves';

/**
 * The next cell of a selection, as Enter and Tab go through it: down the columns or along the rows, from the last
 * cell of an area to the first of the next one. What is hidden or covered by a merged area is passed.
 */
export function nextWithin(
  terrain: Terrain,
  areas: readonly Area[],
  from: Place,
  direction: Direction,
): Place {
  const byRows = direction === 'left' || direction === 'right';
  const forth = direction === 'right' || direction === 'down';
  let at = Math.max(
    0,
    areas.findIndex((area) => touches(area, cell(from))),
  );
  let place = from;
  const most = areas.reduce((sum, area) => sum + size(terrain, area), 0);
  for (let count = 0; count < most; count++) {
    const area = within(terrain, areas[at] ?? cell(from));
    const next = following(area, place, byRows, forth);
    if (next) place = next;
    else {
      at = (at + (forth ? 1 : -1) + areas.length) % areas.length;
      const other = within(terrain, areas[at] ?? cell(from));
      place = forth ? { row: other.top, column: other.left } : { row: other.bottom, column: other.right };
    }
    if (!terrain.isHidden(place) && isFirst(terrain, place)) return place;
  }
  return from;
}

const cell = ({ column, row }: Place): Area => ({ top: row, bottom: row, left: column, right: column });

/** Whole rows and columns are gone through as far as the sheet is drawn. */
const within = ({ columns, rows }: Terrain, area: Area): Area => ({
  ...area,
  bottom: Math.min(area.bottom, rows - 1),
  right: Math.min(area.right, columns - 1),
});

function size(terrain: Terrain, area: Area): number {
  const { bottom, left, right, top } = within(terrain, area);
  return (bottom - top + 1) * (right - left + 1);
}

const isFirst = ({ whole }: Terrain, place: Place): boolean => {
  const { left, top } = whole(place);
  return top === place.row && left === place.column;
};

function following(area: Area, { column, row }: Place, byRows: boolean, forth: boolean): Place | undefined {
  const { bottom, left, right, top } = area;
  const by = forth ? 1 : -1;
  const along = byRows ? { row, column: column + by } : { row: row + by, column };
  if (along.row >= top && along.row <= bottom && along.column >= left && along.column <= right) return along;
  const turned = byRows
    ? { row: row + by, column: forth ? left : right }
    : { row: forth ? top : bottom, column: column + by };
  const isInside =
    turned.row >= top && turned.row <= bottom && turned.column >= left && turned.column <= right;
  return isInside ? turned : undefined;
}
