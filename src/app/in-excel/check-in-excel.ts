import type { Area, Grid } from '../../appendix';
import type { Host, Scope, Stored, Watch } from '../../excel';
import { readBook } from '../../excel';
import type { CheckedBook } from '../check-grids';
import { checkGridsInSteps } from '../check-grids';
import { catalogue } from '../../rules';
import { inSlices } from '../in-slices';
import type { AppendixElsewhere } from './appendix-elsewhere';
import { appendicesOn } from './appendix-elsewhere';
import { numericColumns } from './numeric-columns';
import { choicesIn } from '../remembered/remembered-choices';

/** A check of the open workbook: what was read, what was found, what is remembered. */
export interface ExcelCheck extends CheckedBook {
  readonly scope: Scope;
  readonly stored: Stored;
  /** Other sheets on which an appendix stands; looked for where the checked ones have none. */
  readonly elsewhere: readonly AppendixElsewhere[];
}

/** What is known beside the workbook's cells. */
export interface KnownBeside {
  /** Merged areas that the user had read, by sheet. */
  readonly merges?: ReadonlyMap<string, readonly Area[]>;
  /** The sheets to read, whichever is active. */
  readonly sheetIds?: readonly string[] | null;
  /** Choices that the workbook could not keep; what it keeps counts where this is null. */
  readonly stored?: Stored | null;
}

/** Reads the sheets and what is remembered, then checks. Nothing is written. */
export async function checkInExcel(
  host: Host,
  scope: Scope,
  { merges = new Map(), sheetIds = null, stored: inPane = null }: KnownBeside = {},
  watch: Watch = {},
): Promise<ExcelCheck> {
  const {
    grids: read,
    stored: inBook,
    visible,
  } = await readBook(host, sheetIds ?? scope, numericColumns, watch);
  const stored = inPane ?? inBook;
  const grids = read.map((grid) => withMerges(grid, merges.get(grid.sheetId)));
  const { told, choices } = choicesIn(stored, grids);
  const steps = checkGridsInSteps(grids, told, choices);
  const checked = await inSlices(steps, watch, stepsFor(grids));
  const isLookedFor = scope === 'active' && checked.appendices.length === 0;
  const others = visible.filter((id) => !grids.some(({ sheetId }) => sheetId === id));
  const elsewhere = isLookedFor ? await appendicesOn(host, others, told) : [];
  return { ...checked, scope, stored, elsewhere };
}

/** About as many as the rows, read thrice by the hundred, and the rules make. */
export function stepsFor(grids: readonly Grid[]): number {
  const rows = grids.reduce((sum, { values }) => sum + values.length, 0);
  return Math.ceil((rows * 3) / 100) + catalogue.length;
}

function withMerges(grid: Grid, merges: readonly Area[] | undefined): Grid {
  return merges ? { ...grid, merges } : grid;
}
