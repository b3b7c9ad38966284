import type { Area } from '../../appendix';
import { areaAddress } from '../../appendix';
import { entered } from '../changing/entered';
import { freeName } from '../free-name';
import type { Host } from '../host';
import { kindFormula, kindName } from '../names';
import { asking } from '../running';
import type { Stored } from './store';
import { rowsOf } from './store';
import type { StoredRow, StoredTable } from './stored-tables';
import { storedTables, tablesTop } from './stored-tables';

const storeName = '_Soát';
/** So that Excel takes no fingerprint for a number. */
const asText = '@';

const whatItIs =
  'Trang này lưu lựa chọn của Soát phụ lục (cột, nội dung giữ nguyên). / Choices kept by Soát phụ lục.';

/** Writes what is to be remembered, on a hidden sheet of ours that is made when first needed. Two syncs. */
export async function writeStore(host: Host, stored: Stored): Promise<void> {
  await asking(host, async (context) => {
    const { tables, worksheets } = context.workbook;
    const found = storedTables.map(({ name }) => {
      const table = tables.getItemOrNullObject(name);
      table.load('name');
      return table;
    });
    const ranges = found.map((table) => {
      const range = table.getRange();
      range.load('rowCount');
      return range;
    });
    worksheets.load('items/name');
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    const known = found.find((table) => !table.isNullObject);
    const sheet = known ? known.worksheet : newStoreSheet(worksheets, freeName(storeName, names));
    const rows = rowsOf(stored);
    for (const [index, table] of storedTables.entries()) {
      const at = found[index];
      const range = ranges[index];
      const before = at && range && !at.isNullObject ? { table: at, rows: range.rowCount } : null;
      writeTable(sheet, table, rows[index] ?? [], before);
    }
    await context.sync();
  });
}

function newStoreSheet(worksheets: Excel.WorksheetCollection, name: string): Excel.Worksheet {
  const sheet = worksheets.add(name);
  sheet.visibility = 'Hidden';
  sheet.names.add(kindName, kindFormula('store'));
  sheet.getRange('A1').values = [[whatItIs]];
  return sheet;
}

/** A table has one row at least: an empty one where there is nothing to remember. */
function writeTable(
  sheet: Excel.Worksheet,
  { name, columns, left }: StoredTable,
  rows: readonly StoredRow[],
  before: { readonly table: Excel.Table; readonly rows: number } | null,
): void {
  const body = rows.length > 0 ? rows : [columns.map(() => '')];
  const area: Area = {
    top: tablesTop,
    left,
    bottom: tablesTop + body.length,
    right: left + columns.length - 1,
  };
  if (before) {
    const old = { ...area, top: tablesTop + 1, bottom: tablesTop + before.rows - 1 };
    sheet.getRange(areaAddress(old)).clear('Contents');
  }
  const range = sheet.getRange(areaAddress(area));
  const values = [[...columns], ...body.map((row) => row.map(entered))];
  range.numberFormat = values.map((row) => row.map(() => asText));
  range.values = values;
  if (before) before.table.resize(range);
  else sheet.tables.add(range, true).name = name;
}
