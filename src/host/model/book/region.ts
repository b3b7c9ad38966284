import { LAST_COLUMN, LAST_ROW, type Area } from '../../package';
import type { Sheet } from './sheet';

/** Cells of one sheet: a range, or several areas. The first area is what a single range is. */
export interface Region {
  readonly sheet: Sheet;
  readonly areas: readonly [Area, ...Area[]];
}

export const regionOf = (sheet: Sheet, ...areas: readonly [Area, ...Area[]]): Region => ({ sheet, areas });

/** The area of a region that is one range. */
export const areaOf = ({ areas: [area] }: Region): Area => area;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

/** Excel gives up counting beyond a 32-bit number. */
export function countCells(areas: readonly Area[]): number {
  const count = areas.reduce((sum, area) => sum + cellCount(area), 0);
  return count > 0x7fff_ffff ? -1 : count;
}

export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;
/** Excel hands out no cells of a whole row or column: their values are null and cannot be written. */
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The part of an area that does not reach beyond the last row and column. */
export const areaWithinSheet = (area: Area): Area => ({
  ...area,
  bottom: Math.min(area.bottom, LAST_ROW),
  right: Math.min(area.right, LAST_COLUMN),
});

export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? undefined : area;
}

export const bounding = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** What is left of an area when another is cut out of it: up to four rectangles. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const pieces: readonly Area[] = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

export const subtractAll = (areas: readonly Area[], holes: readonly Area[]): readonly Area[] =>
  holes.reduce<readonly Area[]>((left, hole) => left.flatMap((area) => subtract(area, hole)), areas);

/** At least one area, or nothing. */
export const someAreas = (areas: readonly Area[]): readonly [Area, ...Area[]] | undefined => {
  const [first, ...rest] = areas;
  return first === undefined ? undefined : [first, ...rest];
};
