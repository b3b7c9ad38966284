import type { Grid, ReadingOptions } from '../appendix';
import type { CheckChoices, Checked, CheckedWorkbook } from '../rules';
import { checkWorkbook } from '../rules';
import type { ComputedAppendix } from './gaps-of-workbook';
import { gapsOfWorkbook } from './gaps-of-workbook';
import { readGrids } from './read-grids';

/** All that a check says of a workbook. */
export interface CheckedBook extends Checked {
  readonly workbook: CheckedWorkbook;
  readonly appendices: readonly ComputedAppendix[];
}

/** Reads the sheets, computes the gaps, finds what is wrong. */
export function checkGrids(
  grids: readonly Grid[],
  reading: ReadingOptions = {},
  choices: CheckChoices = {},
): CheckedBook {
  const workbook = readGrids(grids, reading);
  return { workbook, appendices: gapsOfWorkbook(workbook), ...checkWorkbook(workbook, choices) };
}
