import { cellValue } from '../cell-value';
import type { Host } from '../host';
import { asking } from '../running';
import type { Stored } from './store';
import { storedOf } from './store';
import type { StoredRow, StoredTable, StoredTableKey } from './stored-tables';
import { eachTable, storedTables } from './stored-tables';

/** Reads what the workbook remembers for us; one sync. */
export async function readStore(host: Host): Promise<Stored> {
  return asking(host, async (context) => {
    const asked = askForStore(context);
    await context.sync();
    return answeredStore(asked);
  });
}

export type AskedStore = Readonly<Record<StoredTableKey, Excel.Range>>;

/** Asks within a batch that is under way, so that checking needs no sync of its own for it. */
export function askForStore(context: Excel.RequestContext): AskedStore {
  const ask = ({ name }: StoredTable): Excel.Range => {
    const range = context.workbook.tables.getItemOrNullObject(name).getDataBodyRange();
    range.load('values');
    return range;
  };
  return eachTable((key) => ask(storedTables[key]));
}

export function answeredStore(asked: AskedStore): Stored {
  return storedOf(eachTable((key) => rowsIn(asked[key])));
}

function rowsIn(range: Excel.Range): readonly StoredRow[] {
  return range.isNullObject ? [] : range.values.map((row: readonly unknown[]) => row.map(cellValue));
}
