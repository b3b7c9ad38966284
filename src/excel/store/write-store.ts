import type { Host } from '../host';
import { freeName } from '../free-name';
import { askForLeave, insistOnStructure, insistOnWriting } from '../leave';
import { kindFormula, kindName } from '../names';
import { asking } from '../running';
import type { Stored } from './store';
import { rowsOf } from './store';
import { eachTable, storedTables } from './stored-tables';
import { askForTable, fillTable, makeTable } from './write-table';

const storeName = '_Soát';

const whatItIs =
  'Trang này lưu lựa chọn của Soát phụ lục (cột, nội dung giữ nguyên). / Choices kept by Soát phụ lục.';

/** Writes what is to be remembered, on a hidden sheet of ours that is made when first needed. Two syncs. */
export async function writeStore(host: Host, stored: Stored): Promise<void> {
  const made = { sheet: '' };
  try {
    await asking(host, async (context) => {
      const { tables, worksheets } = context.workbook;
      const leave = askForLeave(context);
      const found = eachTable((key) => askForTable(tables, storedTables[key].name));
      worksheets.load('items/name');
      await context.sync();
      insistOnWriting(leave);
      const known = Object.values(found).find(({ table }) => !table.isNullObject);
      if (!known) {
        insistOnStructure(leave);
        made.sheet = freeName(
          storeName,
          worksheets.items.map(({ name }) => name),
        );
      }
      const sheet = known ? known.table.worksheet : newStoreSheet(worksheets, made.sheet);
      const rows = rowsOf(stored);
      eachTable((key) => {
        if (found[key].table.isNullObject) makeTable(sheet, storedTables[key], rows[key]);
        else fillTable(found[key], storedTables[key], rows[key]);
      });
      await context.sync();
    });
  } catch (thrown) {
    if (made.sheet !== '') await takeBack(host, made.sheet);
    throw thrown;
  }
}

function newStoreSheet(worksheets: Excel.WorksheetCollection, name: string): Excel.Worksheet {
  const sheet = worksheets.add(name);
  sheet.visibility = 'Hidden';
  sheet.names.add(kindName, kindFormula('store'));
  sheet.getRange('A1').values = [[whatItIs]];
  return sheet;
}

/** A sheet that was begun and not finished; nobody else can have made one of a name that was free. */
async function takeBack(host: Host, name: string): Promise<void> {
  try {
    await asking(host, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch {
    // The failure that led here is the one to tell; Gỡ dấu rà soát still finds the sheet.
  }
}
