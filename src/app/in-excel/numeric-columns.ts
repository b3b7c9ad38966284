import type { Area, Grid } from '../../appendix';

/**
 * The cells whose number format matters: a number may be a date, a percentage or a score, a text is a text.
 * One stripe a column, from its first number to its last.
 */
export function numericColumns({ values, top, left }: Grid): readonly Area[] {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [index, row] of values.entries()) {
    for (const [offset, value] of row.entries()) {
      if (typeof value !== 'number') continue;
      if (!first.has(offset)) first.set(offset, index);
      last.set(offset, index);
    }
  }
  return [...first].map(([offset, index]) => ({
    top: top + index,
    bottom: top + (last.get(offset) ?? index),
    left: left + offset,
    right: left + offset,
  }));
}
