import type { CellValue, Grid } from '../../appendix';
import { valueAt } from '../../appendix';
import type { CellChange } from '../finding';

export interface Applied {
  readonly grid: Grid;
  readonly done: readonly CellChange[];
  /** The cell no longer holds what the change expects. */
  readonly refused: readonly CellChange[];
}

/** A grid with changes written into it, each where its old value still stands. The grid given stays as it is. */
export function applyChanges(grid: Grid, changes: readonly CellChange[]): Applied {
  const rows = new Map<number, CellValue[]>();
  const done: CellChange[] = [];
  const refused: CellChange[] = [];
  for (const change of changes) {
    const { row, column } = change.cell;
    const index = row - grid.top;
    const current = rows.get(index)?.[column - grid.left] ?? valueAt(grid, row, column);
    const before = grid.values[index];
    if (!before || current !== change.from) {
      refused.push(change);
      continue;
    }
    const written = rows.get(index) ?? [...before];
    written[column - grid.left] = change.to;
    rows.set(index, written);
    done.push(change);
  }
  const values = rows.size === 0 ? grid.values : grid.values.map((row, index) => rows.get(index) ?? row);
  return { grid: { ...grid, values }, done, refused };
}
