import type { Area, Grid } from '../../appendix';
import type { Host, Scope, Stored, Watch } from '../../excel';
import { readBook } from '../../excel';
import type { CheckedBook } from '../check-grids';
import { checkGrids } from '../check-grids';
import { numericColumns } from './numeric-columns';
import { choicesOn } from './remembered-columns';
import { severityChoices } from './settings';

/** A check of the open workbook: what was read, what was found, what is remembered. */
export interface ExcelCheck extends CheckedBook {
  readonly scope: Scope;
  readonly stored: Stored;
}

/** Merged areas that the user had read, by sheet. */
export type KnownMerges = ReadonlyMap<string, readonly Area[]>;

/** Reads the sheets and what is remembered, then checks. Nothing is written. */
export async function checkInExcel(
  host: Host,
  scope: Scope,
  merges: KnownMerges = new Map(),
  watch: Watch = {},
): Promise<ExcelCheck> {
  const { grids: read, stored } = await readBook(host, scope, numericColumns, watch);
  watch.onProgress?.({ step: 'checking', done: 0, of: 1 });
  const grids = read.map((grid) => withMerges(grid, merges));
  const checked = checkGrids(
    grids,
    { columns: choicesOn(grids, stored.columns) },
    { ignores: stored.ignores, severities: severityChoices(stored.settings) },
  );
  return { ...checked, scope, stored };
}

function withMerges(grid: Grid, merges: KnownMerges): Grid {
  const known = merges.get(grid.sheetId);
  return known ? { ...grid, merges: known } : grid;
}
