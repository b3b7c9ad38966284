import type { Area, CellFormat, ColumnFormat, FormatPatch } from '../../package';
import { cellArea, isEntireColumn, isEntireRow, isUnbounded, type Region } from './region';
import type { Sheet } from './sheet';

const columnAt = (sheet: Sheet, column: number): ColumnFormat | undefined =>
  sheet.body.columns.find(({ first, last }) => column >= first && column <= last);

/** The style of a place that no cell gives one: that of its row, else of its column. */
export const inheritedStyle = (sheet: Sheet, row: number, column: number): number =>
  sheet.body.rows.get(row)?.style ?? columnAt(sheet, column)?.style ?? 0;

export const styleAt = (sheet: Sheet, row: number, column: number): number =>
  sheet.cells.styleAt(row, column) ?? inheritedStyle(sheet, row, column);

export const formatAt = (sheet: Sheet, row: number, column: number): CellFormat =>
  sheet.book.styles.styles.cellFormat(styleAt(sheet, row, column));

/** The cells of a region that can have formats of their own; of a whole column those that exist, and a blank one. */
export function* placesOf({ areas, sheet }: Region): Generator<readonly [row: number, column: number]> {
  for (const area of areas) {
    if (isUnbounded(area)) {
      yield [area.top, area.left];
      for (const { row, column } of sheet.cells.within(area)) yield [row, column];
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) yield [row, column];
    }
  }
}

/** The value that all cells of a region share, or nothing where they differ. */
export function shared<T>(region: Region, read: (format: CellFormat) => T): T | undefined {
  const seen = new Set<number>();
  const values = new Set<T>();
  let last = -1;
  for (const [row, column] of placesOf(region)) {
    const style = styleAt(region.sheet, row, column);
    if (style === last || seen.has(style)) continue;
    last = style;
    seen.add(style);
    values.add(read(region.sheet.book.styles.styles.cellFormat(style)));
    if (values.size > 1) return undefined;
  }
  const [value] = values;
  return value;
}

/** Changes the format of every cell of a region. */
export function restyle({ areas, sheet }: Region, patch: FormatPatch): void {
  const { styles } = sheet.book;
  const added: number[] = [];
  const patched = (style: number): number => (added[style] ??= styles.addStyle(style, patch));
  for (const area of areas) {
    restyleColumns(sheet, area, patched);
    restyleRows(sheet, area, patched);
    restyleCells(sheet, area, patched);
  }
}

function restyleCells(sheet: Sheet, area: Area, patched: (style: number) => number): void {
  const { cells } = sheet;
  const styleAfter = (style: number | undefined, row: number, column: number): number =>
    patched(style ?? inheritedStyle(sheet, row, column));
  if (!isUnbounded(area)) cells.restyle(area, styleAfter);
  else
    for (const { row, column } of [...cells.within(area)]) cells.restyle(cellArea(row, column), styleAfter);
}

function restyleColumns(sheet: Sheet, area: Area, patched: (style: number) => number): void {
  if (!isEntireColumn(area)) return;
  changeColumns(sheet, area, (format) => ({ ...format, style: patched(format.style ?? 0) }));
}

function restyleRows(sheet: Sheet, area: Area, patched: (style: number) => number): void {
  if (!isEntireRow(area) || isEntireColumn(area)) return;
  for (let row = area.top; row <= area.bottom; row++) {
    const format = sheet.body.rows.get(row) ?? plainRow;
    sheet.body.rows.set(row, { ...format, style: patched(format.style ?? 0) });
  }
}

export const plainRow = {
  height: undefined,
  customHeight: false,
  hidden: false,
  style: undefined,
  outlineLevel: 0,
} as const;

const plainColumn = { width: undefined, hidden: false, style: undefined, outlineLevel: 0 } as const;

/** Changes a run of columns; a run of the file that reaches beyond it is split. */
export function changeColumns(
  sheet: Sheet,
  { left, right }: Area,
  change: (format: ColumnFormat) => ColumnFormat,
): void {
  const inside: ColumnFormat[] = [];
  const outside: ColumnFormat[] = [];
  let next = left;
  for (const run of [...sheet.body.columns].sort((a, b) => a.first - b.first)) {
    if (run.last < left || run.first > right) {
      outside.push(run);
      continue;
    }
    if (run.first < left) outside.push({ ...run, last: left - 1 });
    if (run.last > right) outside.push({ ...run, first: right + 1 });
    const first = Math.max(run.first, left);
    const last = Math.min(run.last, right);
    if (first > next) inside.push({ ...plainColumn, first: next, last: first - 1 });
    inside.push({ ...run, first, last });
    next = last + 1;
  }
  if (next <= right) inside.push({ ...plainColumn, first: next, last: right });
  sheet.body.columns = [...outside, ...inside.map(change)].sort((a, b) => a.first - b.first);
}

export const columnFormatAt = (sheet: Sheet, column: number): ColumnFormat =>
  columnAt(sheet, column) ?? { ...plainColumn, first: column, last: column };
