import type { CellValue } from '../../appendix';
import { areaAddress } from '../../appendix';
import { entered } from '../changing/entered';
import type { StoredRow, StoredTable } from './stored-tables';
import { tablesTop } from './stored-tables';

/** A table that may be there already, wherever it has been moved to. */
export interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

export function askForTable(tables: Excel.TableCollection, name: string): AskedTable {
  const table = tables.getItemOrNullObject(name);
  table.load('name');
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount');
  return { table, range };
}

/** So that Excel takes no fingerprint for a number. */
const asText = '@';

/** Writes the rows where the table stands, and lets it reach as far as they do. */
export function fillTable(
  { table, range }: AskedTable,
  { columns }: StoredTable,
  rows: readonly StoredRow[],
): void {
  const { worksheet } = table;
  const place = { top: range.rowIndex, left: range.columnIndex };
  const body = { ...place, top: place.top + 1, bottom: place.top + range.rowCount - 1 };
  worksheet.getRange(areaAddress({ ...body, right: place.left + columns.length - 1 })).clear('Contents');
  table.resize(writeAt(worksheet, place, columns, rows));
}

export function makeTable(
  sheet: Excel.Worksheet,
  { name, columns, left }: StoredTable,
  rows: readonly StoredRow[],
): void {
  const range = writeAt(sheet, { top: tablesTop, left }, columns, rows);
  sheet.tables.add(range, true).name = name;
}

/** A table has one row at least: an empty one where there is nothing to remember. */
function writeAt(
  sheet: Excel.Worksheet,
  { top, left }: { readonly top: number; readonly left: number },
  columns: readonly string[],
  rows: readonly StoredRow[],
): Excel.Range {
  const body = rows.length > 0 ? rows : [columns.map(() => '')];
  const values: readonly (readonly CellValue[])[] = [columns, ...body.map((row) => row.map(entered))];
  const bottom = top + body.length;
  const range = sheet.getRange(areaAddress({ top, left, bottom, right: left + columns.length - 1 }));
  range.numberFormat = values.map((row) => row.map(() => asText));
  range.values = values.map((row) => [...row]);
  return range;
}
