import type { Grid, ReadingOptions, Steps } from '../appendix';
import { finished } from '../appendix';
import type { CheckChoices, Checked, CheckedWorkbook } from '../rules';
import { checkInSteps } from '../rules';
import type { ComputedAppendix } from './gaps-of-workbook';
import { readGridsInSteps } from './read-grids';

/** All that a check says of a workbook. */
export interface CheckedBook extends Pick<Checked, 'findings' | 'unmatchedIgnores'> {
  readonly workbook: CheckedWorkbook;
  readonly appendices: readonly ComputedAppendix[];
}

/** Reads the sheets, computes the gaps, finds what is wrong. */
export function checkGrids(
  grids: readonly Grid[],
  reading: ReadingOptions = {},
  choices: CheckChoices = {},
): CheckedBook {
  return finished(checkGridsInSteps(grids, reading, choices));
}

/** The same, a step at a time. */
export function* checkGridsInSteps(
  grids: readonly Grid[],
  reading: ReadingOptions = {},
  choices: CheckChoices = {},
): Steps<CheckedBook> {
  const workbook = yield* readGridsInSteps(grids, reading);
  const { tables, findings, unmatchedIgnores } = yield* checkInSteps(workbook, choices);
  const appendices = tables.map(({ grid, reading: read, appendix, gaps }) => ({
    sheet: { grid, reading: read },
    appendix,
    gaps,
  }));
  return { workbook, appendices, findings, unmatchedIgnores };
}
