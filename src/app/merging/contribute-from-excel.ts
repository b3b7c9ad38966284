import type { Host } from '../../excel';
import { readBook, readMerges } from '../../excel';
import type { Contribution } from '../../merge';
import { numericColumns } from '../in-excel/numeric-columns';
import { choicesIn } from '../remembered/remembered-choices';
import { contribute } from './merge-files';

/**
 * What an open workbook brings to a merged appendix. Merged areas are read as well: nobody works in it, so there is
 * no undo list to lose.
 */
export async function contributeFromExcel(host: Host, file: string): Promise<Contribution> {
  const { grids: read, stored } = await readBook(host, 'all', numericColumns);
  const grids = [];
  for (const grid of read) grids.push({ ...grid, merges: await readMerges(host, grid.sheetId) });
  return contribute(file, grids, choicesIn(stored, grids).told);
}
