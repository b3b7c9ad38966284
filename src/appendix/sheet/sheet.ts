import type { Area, Cell } from '../cell';
import { cellKey } from '../cell';
import type { CellValue, Grid } from '../grid';
import { formatAt, valueAt } from '../grid';
import { once, stripMarkup } from '../text';

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
  /** The filled cell that counts at a place: the cell itself, or the first of the merged area around it. */
  readonly counting: (row: number, column: number) => FilledCell | null;
  /** How many cells of a row hold anything, and the first of them: cheap, for the many rows that it settles. */
  readonly glance: (row: number) => Glance;
  /** The merged area around a place, if it is known. */
  readonly mergeAt: (row: number, column: number) => Area | null;
}

export function sheetOf(grid: Grid, clean: (text: string) => string = once(stripMarkup)): Sheet {
  const merges = mergesByCell(grid);
  const filledAt = (row: number, column: number): FilledCell | null => {
    const raw = valueAt(grid, row, column);
    const text = raw === '' ? '' : clean(String(raw));
    if (text === '') return null;
    const format = typeof raw === 'number' ? formatAt(grid, row, column) : 'General';
    return { row, column, raw, text, format, epoch: grid.epoch };
  };
  const mergeAt = (row: number, column: number) => merges.get(cellKey(row, column)) ?? null;
  const counting = (row: number, column: number) => {
    const merge = mergeAt(row, column);
    return filledAt(merge?.top ?? row, merge?.left ?? column);
  };
  const filled = (row: number) => {
    const cells: FilledCell[] = [];
    for (const index of (grid.values[row - grid.top] ?? []).keys()) {
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
    glance: (row) => glanceAt(grid.values[row - grid.top] ?? []),
    counting,
    mergeAt,
  };
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
  const bottom = grid.top + grid.values.length - 1;
  const right = grid.left + (grid.values[0]?.length ?? 0) - 1;
  for (const merge of grid.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, bottom); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, right); column++) {
        byCell.set(cellKey(row, column), merge);
      }
    }
  }
  return byCell;
}
