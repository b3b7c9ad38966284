import type { CellValue, Grid } from '../../appendix';
import { cellKey } from '../../appendix';
import type { Area, CellTable, SheetEntry, WorkbookPackage } from '../../host/package';
import { readSheet } from '../../host/package';

/** One sheet of a file as the grid that the rest of the program reads. */
export function gridOfSheet(workbook: WorkbookPackage, sheet: SheetEntry): Grid {
  const { cells, merges } = readSheet(workbook, sheet);
  const used = cells.usedByValues ?? nothing;
  return {
    sheet: sheet.name,
    sheetId: String(sheet.id),
    top: used.top,
    left: used.left,
    values: valuesIn(cells, used),
    merges,
    ...marksOf(cells, workbook),
    epoch: workbook.workbook.epoch,
  };
}

const nothing: Area = { top: 0, left: 0, bottom: -1, right: -1 };

/**
 * The rows as far as each is filled, blank ones as one and the same, so that a value gone astray in the last
 * row and column of a sheet costs no room. The first row is as wide as the grid.
 */
function valuesIn(cells: CellTable, { top, left, bottom, right }: Area): readonly (readonly CellValue[])[] {
  const blank: readonly CellValue[] = [];
  const rows: (readonly CellValue[])[] = [];
  for (let row = top; row <= bottom; row++) {
    const { first, end } = cells.inRow(row);
    const width = row === top ? right - left + 1 : filledWidth(cells, first, end, left);
    rows.push(width === 0 ? blank : rowOf(cells, first, end, left, width));
  }
  return rows;
}

function filledWidth(cells: CellTable, first: number, end: number, left: number): number {
  let last = end - 1;
  while (last >= first && cells.kind(last) === 'blank') last--;
  return last < first ? 0 : cells.column(last) - left + 1;
}

function rowOf(
  cells: CellTable,
  first: number,
  end: number,
  left: number,
  width: number,
): readonly CellValue[] {
  const values = new Array<CellValue>(width).fill('');
  for (let cell = first; cell < end; cell++) {
    const column = cells.column(cell) - left;
    if (column >= 0 && column < width) values[column] = valueOf(cells, cell);
  }
  return values;
}

function valueOf(cells: CellTable, cell: number): CellValue {
  const value = cells.value(cell) ?? '';
  return typeof value === 'object' ? value.error : value;
}

/** What is remembered of few cells: the formats of numbers, formulas, mixed fonts. */
function marksOf(
  cells: CellTable,
  { styles }: WorkbookPackage,
): Pick<Grid, 'formats' | 'formulas' | 'mixedFonts'> {
  const formats = new Map<number, string>();
  const formulas = new Set<number>();
  const mixedFonts = new Set<number>();
  for (let cell = 0; cell < cells.count; cell++) {
    const key = cellKey(cells.row(cell), cells.column(cell));
    if (cells.hasFormula(cell)) formulas.add(key);
    if (cells.isRich(cell)) mixedFonts.add(key);
    if (cells.kind(cell) !== 'number') continue;
    const format = styles.numberFormat(cells.style(cell));
    if (format !== 'General') formats.set(key, format);
  }
  return { formats, formulas, mixedFonts };
}
