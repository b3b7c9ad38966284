import type { Grid } from '../../appendix';
import { ExcelError } from '../excel-error';
import type { Host } from '../host';
import { asking } from '../running';
import { answered, askForSheet } from './ask-for-sheet';
import { gridOf } from './sheet-to-read';

/** A header stands within these rows of nearly every sheet that has one. */
const headRows = 60;
/** A workbook of more sheets has its appendix among the first. */
const mostSheets = 40;

/** The first rows of some sheets, ours left out, in one sync: enough to see whether an appendix stands there. */
export async function readHeads(host: Host, ids: readonly string[]): Promise<readonly Grid[]> {
  if (ids.length === 0) return [];
  try {
    return await asking(host, async (context) => {
      const { worksheets } = context.workbook;
      const asked = ids.slice(0, mostSheets).map((id) => askForSheet(worksheets.getItem(id), true, headRows));
      await context.sync();
      return asked.flatMap((one) => answered(one, true) ?? []).map(gridOf);
    });
  } catch (thrown) {
    // It is a hint and no more: rows that are too heavy for one answer, or a sheet that was deleted meanwhile.
    if (thrown instanceof ExcelError && (thrown.code === 'too-large' || thrown.code === 'gone')) return [];
    throw thrown;
  }
}
