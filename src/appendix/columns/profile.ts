import type { Field } from '../fields';
import type { Reader } from '../reader';
import type { FilledCell } from '../sheet/sheet';
import type { Fit } from './candidates';
import { looksLike } from './looks-like';

/** How far the cells of each column look like each field, over the rows that were sampled. */
export function profileOf(rows: readonly (readonly FilledCell[])[], reader: Reader): Fit {
  const byColumn = new Map<number, FilledCell[]>();
  for (const cell of rows.flat()) {
    const cells = byColumn.get(cell.column);
    if (cells) cells.push(cell);
    else byColumn.set(cell.column, [cell]);
  }
  const known = new Map<string, number | null>();
  const share = (column: number, field: Field) => {
    const cells = byColumn.get(column);
    return cells ? cells.filter((cell) => looksLike(field, cell, reader) === 1).length / cells.length : null;
  };
  return (column, field) => {
    const key = `${column} ${field}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = share(column, field);
    known.set(key, now);
    return now;
  };
}
