import type { Area, CellValue } from '../../package';
import type { Reference } from '../surroundings';

export const heightOf = ({ area }: Reference): number => area.bottom - area.top + 1;
export const widthOf = ({ area }: Reference): number => area.right - area.left + 1;
export const countOf = (reference: Reference): number => heightOf(reference) * widthOf(reference);

/** The part of a reference in which anything can stand: a whole column ends where its sheet does. */
export function filledPart({ area, cells }: Reference): Area | undefined {
  const { extent } = cells;
  if (!extent) return undefined;
  const part = {
    top: Math.max(area.top, extent.top),
    left: Math.max(area.left, extent.left),
    bottom: Math.min(area.bottom, extent.bottom),
    right: Math.min(area.right, extent.right),
  };
  return part.top > part.bottom || part.left > part.right ? undefined : part;
}

export type Visit = (value: CellValue, row: number, column: number) => void;

/** Visits the cells in which anything can stand, and says how many more there are, all of them blank. */
export function eachCell(reference: Reference, visit: Visit): number {
  const part = filledPart(reference);
  if (!part) return countOf(reference);
  const { cells } = reference;
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) visit(cells.value(row, column), row, column);
  }
  return countOf(reference) - countOf({ cells, area: part });
}
