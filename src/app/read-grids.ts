import type { Grid, ReadingOptions, Steps } from '../appendix';
import { finished, readInSteps } from '../appendix';
import { reference } from '../frameworks';
import type { CheckedSheet, CheckedWorkbook } from '../rules';
import { freshKnowledge } from './knowledge';

/** Reads the sheets of a workbook. */
export function readGrids(grids: readonly Grid[], options: ReadingOptions = {}): CheckedWorkbook {
  return finished(readGridsInSteps(grids, options));
}

/** The same, a step at a time. */
export function* readGridsInSteps(
  grids: readonly Grid[],
  options: ReadingOptions = {},
): Steps<CheckedWorkbook> {
  const readings = yield* readInSteps(grids, reference, options);
  const sheets = grids.flatMap((grid, index): readonly CheckedSheet[] => {
    const reading = readings[index];
    return reading ? [{ grid, reading }] : [];
  });
  return { sheets, knowledge: freshKnowledge() };
}
