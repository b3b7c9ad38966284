import type { Area, Cell } from '../cell';
import { cellKey } from '../cell';
import type { CellValue, Grid } from '../grid';
import { formatAt, lastColumn, lastRow, valueAt } from '../grid';

/** A cell that holds something, with its text as it should read. */
export interface FilledCell extends Cell {
  readonly raw: CellValue;
  readonly text: string;
  /** What a number needs to be read: 45632 may be a day. */
  readonly format: string;
  readonly epoch: Grid['epoch'];
}

export interface Glance {
  readonly count: number;
  readonly first: CellValue;
}

/** A grid as a reader sees it: blank cells left out, texts clean, merged cells known by the one that counts. */
export interface Sheet {
  readonly grid: Grid;
  readonly rows: readonly number[];
  /** The filled cells of a row, from left to right. */
  readonly filled: (row: number) => readonly FilledCell[];
  /** The cell of a merged area that counts for all of it. */
  readonly counting: (merge: Area) => FilledCell | null;
  /** How many cells of a row hold anything, and the first of them: cheap, for the many rows that it settles. */
  readonly glance: (row: number) => Glance;
  /** The merged area around a place, if it is known. */
  readonly mergeAt: (row: number, column: number) => Area | null;
}

export function sheetOf(grid: Grid, clean: (text: string) => string): Sheet {
  const merges = mergesByCell(grid);
  const filledAt = (row: number, column: number): FilledCell | null => {
    const raw = valueAt(grid, row, column);
    const text = raw === '' ? '' : clean(String(raw));
    if (text === '') return null;
    const format = typeof raw === 'number' ? formatAt(grid, row, column) : 'General';
    return { row, column, raw, text, format, epoch: grid.epoch };
  };
  const mergeAt = (row: number, column: number) => merges.get(cellKey(row, column)) ?? null;
  const filled = (row: number) => {
    const cells: FilledCell[] = [];
    for (const index of valuesIn(grid, row).keys()) {
      const column = grid.left + index;
      const merge = mergeAt(row, column);
      // What a merged area covers stays in the file and is seen by nobody.
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const cell = filledAt(row, column);
      if (cell) cells.push(cell);
    }
    return cells;
  };
  const rows = grid.values.map((_, index) => grid.top + index);
  return {
    grid,
    rows,
    filled,
    glance: (row) => glanceAt(valuesIn(grid, row)),
    counting: ({ top, left }) => filledAt(top, left),
    mergeAt,
  };
}

function valuesIn({ values, top }: Grid, row: number): readonly CellValue[] {
  return values.slice(row - top, row - top + 1).flat();
}

function glanceAt(values: readonly CellValue[]): Glance {
  let count = 0;
  let first: CellValue = '';
  for (const value of values) {
    if (value === '') continue;
    if (count === 0) first = value;
    count++;
  }
  return { count, first };
}

/** Merges of whole rows or columns are cut to the used range, so they cost no more than its cells. */
function mergesByCell(grid: Grid): ReadonlyMap<number, Area> {
  const byCell = new Map<number, Area>();
  if (grid.merges === 'unknown') return byCell;
  const [bottom, right] = [lastRow(grid), lastColumn(grid)];
  for (const merge of grid.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, bottom); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, right); column++) {
        byCell.set(cellKey(row, column), merge);
      }
    }
  }
  return byCell;
}
