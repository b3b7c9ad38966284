import type { Host } from './host';
import { asking } from './running';

/** The id of every sheet, by its name. */
export async function sheetIds(host: Host): Promise<ReadonlyMap<string, string>> {
  return asking(host, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [name, id]));
  });
}
