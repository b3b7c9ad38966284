import { sameArea, touches, type Area } from '../../host/package';

export const areaOfCell = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** The merged area in which a cell lies, else the cell alone. */
export function wholeCell(merges: readonly Area[], row: number, column: number): Area {
  const cell = areaOfCell(row, column);
  return merges.find((merge) => touches(merge, cell)) ?? cell;
}

const joined = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** The area between two cells, grown until it cuts no merged area. */
export function areaBetween(merges: readonly Area[], one: Area, other: Area): Area {
  const between = joined(one, other);
  const grown = merges
    .filter((merge) => touches(merge, between))
    .reduce((sum, merge) => joined(sum, merge), between);
  return sameArea(grown, between) ? between : areaBetween(merges, grown, grown);
}
