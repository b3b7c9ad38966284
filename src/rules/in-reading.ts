import type { Cell } from '../appendix';

/** Cells from top to bottom, and from left to right. */
export function inReading(cells: Iterable<Cell>): readonly Cell[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}
