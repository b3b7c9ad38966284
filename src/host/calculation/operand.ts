import type { CellValue } from '../package';
import { WRONG_VALUE } from './errors';
import type { Reference, Surroundings } from './surroundings';

/** An argument that was left out between two commas. */
export const MISSING = Symbol('missing');

/** What a part of a formula gives: a value, cells, or nothing where an argument was left out. */
export type Operand = CellValue | Reference | typeof MISSING;

export const isReference = (operand: Operand): operand is Reference =>
  typeof operand === 'object' && operand !== null && 'cells' in operand;

/** The one value that is asked for: of several cells, the one in the formula's own row or column. */
export function valueOf(operand: Operand, { column, row }: Pick<Surroundings, 'row' | 'column'>): CellValue {
  if (operand === MISSING) return null;
  if (!isReference(operand)) return operand;
  const { area, cells } = operand;
  if (area.top === area.bottom && area.left === area.right) return cells.value(area.top, area.left);
  if (area.left === area.right && row >= area.top && row <= area.bottom) return cells.value(row, area.left);
  if (area.top === area.bottom && column >= area.left && column <= area.right)
    return cells.value(area.top, column);
  return WRONG_VALUE;
}
