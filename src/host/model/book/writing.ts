import { touches, type Area, type CellValue } from '../../package';
import { invalidArgument } from '../host-error';
import type { CellState } from './cells';
import { readEntry, type Entry } from './entry';
import { blankColumns, fillColumns } from './column-filling';
import { formulaForFile } from './formula-text';
import { permitCells } from './permission';
import { typeCaption } from './pivot/captions';
import { clearPivots, keepPivots } from './pivot/keeping';
import { columnCount, containsCell, isUnbounded, rowCount, type Region } from './region';
import type { Sheet } from './sheet';
import { inheritedStyle } from './styling';
import { renameColumnsFromHeader } from './table';

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A value for each cell: a grid of the range's own shape, or one value for all of them. */
export function forEachInput(
  area: Area,
  input: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  if (isUnbounded(area)) throw invalidArgument();
  if (Array.isArray(input)) checkShape(area, input);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = valueAt(input, row - area.top, column - area.left);
      if (value !== null && value !== undefined) write(row, column, value);
    }
  }
}

function checkShape(area: Area, input: readonly unknown[]): void {
  const isGrid = input.every((line) => Array.isArray(line) && line.length === columnCount(area));
  if (!isGrid || input.length !== rowCount(area)) throw invalidArgument(WRONG_SHAPE);
}

function valueAt(input: unknown, row: number, column: number): unknown {
  if (!Array.isArray(input)) return input;
  const line: unknown = input[row];
  return Array.isArray(line) ? line[column] : undefined;
}

/** Writes values as if they were typed: the only way into a cell. `null` leaves a cell as it is. */
export function writeCells({ areas: [area], sheet }: Region, input: unknown): void {
  permitCells(sheet, area);
  if (typeCaption(sheet, area, input)) return;
  keepPivots(sheet, area);
  const before = watchedCell(sheet, area);
  const merges = sheet.body.merges.filter((merge) => touches(merge, area));
  const blank = blankColumns(sheet, area);
  forEachInput(area, input, (row, column, value) => {
    if (!isCovered(merges, row, column)) writeCell(sheet, row, column, value);
  });
  fillColumns(sheet, blank);
  renameColumnsFromHeader(sheet, area);
  const after = watchedCell(sheet, area);
  const change = before === undefined ? [] : [{ before, after }];
  sheet.book.events.changed(sheet, area, 'RangeEdited', ...change);
}

/** Events tell what stood in a cell only where a single one changed. */
function watchedCell(sheet: Sheet, area: Area): CellValue | undefined {
  if (rowCount(area) > 1 || columnCount(area) > 1) return undefined;
  if (sheet.cells.formulaAt(area.top, area.left) !== undefined) sheet.book.calculation.settle();
  return sheet.cells.valueAt(area.top, area.left);
}

/** A merged area holds its value in its first cell; the others take none. */
const isCovered = (merges: readonly Area[], row: number, column: number): boolean =>
  merges.some((merge) => containsCell(merge, row, column) && !(merge.top === row && merge.left === column));

function writeCell(sheet: Sheet, row: number, column: number, value: unknown): void {
  const old = sheet.cells.at(row, column);
  const style = old?.style ?? inheritedStyle(sheet, row, column);
  const entry = entryOf(sheet, style, value);
  sheet.cells.put(row, column, {
    value: entry.value,
    formula: entry.formula === undefined ? undefined : formulaForFile(sheet, row, column, entry.formula),
    style: styleAfter(sheet, style, entry, old),
    rewritten: true,
  });
}

function entryOf(sheet: Sheet, style: number, value: unknown): Entry {
  const { book } = sheet;
  const isText = book.styles.styles.numberFormat(style) === '@';
  if (typeof value === 'number' && Number.isFinite(value)) return { value: isText ? String(value) : value };
  if (typeof value === 'boolean') return { value };
  if (typeof value !== 'string') throw invalidArgument();
  if (isText && !value.startsWith("'")) return { value: value === '' ? null : value };
  return readEntry(value, { culture: book.culture, epoch: book.epoch, year: book.year });
}

/** A typed date or percentage brings its format along, where the cell has none; an apostrophe comes and goes. */
function styleAfter(
  { book }: Sheet,
  style: number,
  { isQuoted = false, numberFormat }: Entry,
  old: CellState | undefined,
): number | undefined {
  const { styles } = book.styles;
  const patch = {
    ...(numberFormat !== undefined && styles.numberFormat(style) === 'General' ? { numberFormat } : {}),
    ...(isQuoted === styles.isQuoted(style) ? {} : { quotePrefix: isQuoted }),
  };
  return Object.keys(patch).length > 0 ? book.styles.addStyle(style, patch) : old?.style;
}

/** Takes the content of the cells away and leaves their formats. */
export function clearContents({ areas, sheet }: Region): void {
  for (const area of areas) {
    permitCells(sheet, area);
    clearPivots(sheet, area);
    for (const { row, column } of [...sheet.cells.within(area)]) {
      const old = sheet.cells.at(row, column);
      const style = old?.style === undefined ? undefined : styleAfter(sheet, old.style, { value: null }, old);
      sheet.cells.put(row, column, { value: null, style, rewritten: true });
    }
    renameColumnsFromHeader(sheet, area);
    sheet.book.events.changed(sheet, area, 'RangeEdited');
  }
}
