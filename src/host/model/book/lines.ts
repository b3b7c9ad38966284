import type { RowFormat } from '../../package';
import { permit } from './permission';
import type { Region } from './region';
import type { Sheet } from './sheet';
import { changeColumns, columnFormatAt, plainRow } from './styling';

/** One answer for all, or null where the lines differ. */
function same<T>(values: Iterable<T>): T | null {
  const found = new Set<T>();
  for (const value of values) {
    found.add(value);
    if (found.size > 1) return null;
  }
  const [value] = found;
  return value ?? null;
}

function* columnsOf<T>({ areas, sheet }: Region, read: (sheet: Sheet, column: number) => T): Generator<T> {
  for (const { left, right } of areas)
    for (let column = left; column <= right; column++) yield read(sheet, column);
}

/** A long run of rows without any statement of their own counts once. */
function* rowsOf<T>({ areas, sheet }: Region, read: (sheet: Sheet, row: number) => T): Generator<T> {
  const { rows } = sheet.body;
  for (const { bottom, top } of areas) {
    let stated = 0;
    for (const row of rows.keys()) {
      if (row < top || row > bottom) continue;
      stated++;
      yield read(sheet, row);
    }
    if (stated < bottom - top + 1) yield read(sheet, -1);
  }
}

export const hiddenColumns = (region: Region): boolean | null =>
  same(columnsOf(region, (sheet, column) => columnFormatAt(sheet, column).hidden));

export const hiddenRows = (region: Region): boolean | null =>
  same(rowsOf(region, (sheet, row) => sheet.body.rows.get(row)?.hidden ?? false));

export function hideColumns(region: Region, hidden: boolean): void {
  permit(region.sheet, 'formatColumns');
  for (const area of region.areas) changeColumns(region.sheet, area, (format) => ({ ...format, hidden }));
}

export function hideRows(region: Region, hidden: boolean): void {
  permit(region.sheet, 'formatRows');
  changeRows(region, { hidden });
}

export function changeRows({ areas, sheet }: Region, part: Partial<RowFormat>): void {
  for (const { bottom, top } of areas) {
    for (let row = top; row <= bottom; row++) {
      sheet.body.rows.set(row, { ...(sheet.body.rows.get(row) ?? plainRow), ...part });
    }
  }
}

/** A character of the default font is 5.25 points wide, and a column has 3.75 points around them. */
const POINTS_A_CHARACTER = 5.25;
const PADDING = 3.75;
/** In characters, as Excel has it for Calibri 11. */
export const STANDARD_WIDTH = 8.43;

export const widthInPoints = (characters: number): number => characters * POINTS_A_CHARACTER + PADDING;
export const widthInCharacters = (points: number): number =>
  Math.max(0, Math.round(((points - PADDING) / POINTS_A_CHARACTER) * 100) / 100);

export function columnWidthOf(region: Region): number | null {
  const standard = region.sheet.body.standardWidth ?? STANDARD_WIDTH;
  return same(
    columnsOf(region, (sheet, column) => widthInPoints(columnFormatAt(sheet, column).width ?? standard)),
  );
}

export function setColumnWidth(region: Region, points: number): void {
  permit(region.sheet, 'formatColumns');
  const width = widthInCharacters(points);
  for (const area of region.areas) changeColumns(region.sheet, area, (format) => ({ ...format, width }));
}

export function rowHeightOf(region: Region): number | null {
  const standard = region.sheet.body.content.defaults.rowHeight;
  return same(rowsOf(region, (sheet, row) => sheet.body.rows.get(row)?.height ?? standard));
}

export function setRowHeight(region: Region, height: number): void {
  permit(region.sheet, 'formatRows');
  changeRows(region, { height, customHeight: true });
}
