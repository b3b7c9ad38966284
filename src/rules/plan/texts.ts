import type { Cell } from '../../appendix';
import { remembered } from '../remembered';
import type { CheckedSheet } from '../rule';

/** Every text on the sheet with the cells that hold it, in reading order: a rule reads each text once. */
export const textsOf = remembered(({ grid }: CheckedSheet): ReadonlyMap<string, readonly Cell[]> => {
  const cellsOf = new Map<string, Cell[]>();
  for (const [index, row] of grid.values.entries()) {
    for (const [offset, value] of row.entries()) {
      if (typeof value !== 'string' || value === '') continue;
      const cell = { row: grid.top + index, column: grid.left + offset };
      const cells = cellsOf.get(value);
      if (cells) cells.push(cell);
      else cellsOf.set(value, [cell]);
    }
  }
  return cellsOf;
});
