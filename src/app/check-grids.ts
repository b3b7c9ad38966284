import type { Grid, Steps } from '../appendix';
import { finished } from '../appendix';
import type { CheckChoices, Checked, CheckedWorkbook } from '../rules';
import { checkInSteps } from '../rules';
import type { ComputedAppendix } from './gaps-of-workbook';
import { computedFrom } from './gaps-of-workbook';
import type { Told } from './read-grids';
import { readGridsInSteps } from './read-grids';

/** All that a check says of a workbook. */
export interface CheckedBook extends Pick<Checked, 'findings' | 'unmatchedIgnores'> {
  readonly workbook: CheckedWorkbook;
  readonly appendices: readonly ComputedAppendix[];
}

/** Reads the sheets, computes the gaps, finds what is wrong. */
export function checkGrids(grids: readonly Grid[], told: Told = {}, choices: CheckChoices = {}): CheckedBook {
  return finished(checkGridsInSteps(grids, told, choices));
}

/** The same, a step at a time. */
export function* checkGridsInSteps(
  grids: readonly Grid[],
  told: Told = {},
  choices: CheckChoices = {},
): Steps<CheckedBook> {
  const workbook = yield* readGridsInSteps(grids, told);
  const { tables, findings, unmatchedIgnores } = yield* checkInSteps(workbook, choices);
  return { workbook, appendices: tables.map(computedFrom), findings, unmatchedIgnores };
}
