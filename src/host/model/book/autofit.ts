import type { Area } from '../../package';
import { permit } from './permission';
import { textOf } from './reading';
import { areaOf, intersection, regionOf, type Region } from './region';
import { columnFormatAt, formatAt } from './styling';
import type { Sheet } from './sheet';
import { changeRows, setColumnWidth, STANDARD_WIDTH, widthInPoints } from './lines';

const NARROWEST = 1;
const WIDEST = 255;

/** Makes each column as wide as its longest text that is not wrapped. An estimate: the host has no fonts. */
export function autofitColumns(region: Region): void {
  permit(region.sheet, 'formatColumns');
  const used = region.sheet.cells.used(true);
  const area = used && intersection(used, areaOf(region));
  if (!area) return;
  for (let column = area.left; column <= area.right; column++) {
    const cells = regionOf(region.sheet, { ...area, left: column, right: column });
    const lengths = (textOf(cells) ?? []).map(([text = ''], row) =>
      formatAt(region.sheet, area.top + row, column).alignment.wrap ? 0 : longestLine(text),
    );
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    if (longest > 0) setColumnWidth(cells, widthInPoints(Math.min(WIDEST, Math.max(NARROWEST, longest + 1))));
  }
}

const longestLine = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

/**
 * Makes each row as high as its wrapped texts need. Also an estimate: programs that open the file find the height of
 * a row by themselves only where the file does not say that Excel wrote it.
 */
export function autofitRows(region: Region): void {
  permit(region.sheet, 'formatRows');
  const { sheet } = region;
  sheet.book.calculation.settle();
  const used = sheet.cells.used(false);
  if (!used) return;
  const { top, ...area } = areaOf(region);
  const widths = Array.from({ length: used.right + 1 }, (_, column) => widthOf(sheet, column));
  for (let row = top; row <= Math.min(area.bottom, used.bottom); row++) {
    const height = heightOf(sheet, row, used, widths);
    const line = regionOf(sheet, { ...area, top: row, bottom: row });
    changeRows(line, { height, customHeight: false });
  }
}

const widthOf = (sheet: Sheet, column: number): number =>
  columnFormatAt(sheet, column).width ?? sheet.body.standardWidth ?? STANDARD_WIDTH;

/** Nothing where one line of the usual size is enough. */
function heightOf(
  sheet: Sheet,
  row: number,
  { left, right }: Area,
  widths: readonly number[],
): number | undefined {
  let highest = 0;
  for (let column = left; column <= right; column++) {
    const value = sheet.cells.valueAt(row, column);
    if (value === null || value === '') continue;
    const { alignment, font } = formatAt(sheet, row, column);
    const width = ((widths[column] ?? STANDARD_WIDTH) * DEFAULT_SIZE) / font.size;
    // Only a text is broken into lines.
    const lines = alignment.wrap && typeof value === 'string' ? wrappedLines(value, width) : 1;
    if (lines > 1 || font.size > DEFAULT_SIZE) highest = Math.max(highest, lines * font.size * LINE_SPACING);
  }
  return highest > 0 ? Math.round(highest) : undefined;
}

const DEFAULT_SIZE = 11;
const LINE_SPACING = 1.32;

/** How many lines a text takes that breaks between words. */
function wrappedLines(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, paragraph) => {
    let filled = 0;
    let own = 1;
    for (const { length } of paragraph.split(' ')) {
      if (filled > 0 && filled + 1 + length > width) {
        own += 1;
        filled = length;
      } else filled += (filled > 0 ? 1 : 0) + length;
    }
    return lines + own;
  }, 0);
}
