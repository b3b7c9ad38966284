import type { Grid, Organisation, PillarGoal, ReadingOptions, Steps } from '../appendix';
import { finished, readInSteps } from '../appendix';
import { referenceWith } from '../frameworks';
import type { CheckedSheet, CheckedWorkbook } from '../rules';
import { freshKnowledge } from './knowledge';

/** What users have told of a workbook beside its cells. */
export interface Told extends ReadingOptions {
  /** Entries of the directory of the province's own. */
  readonly organisations?: readonly Organisation[];
  readonly pillarGoals?: readonly PillarGoal[];
}

/** Reads the sheets of a workbook. */
export function readGrids(grids: readonly Grid[], told: Told = {}): CheckedWorkbook {
  return finished(readGridsInSteps(grids, told));
}

/** The same, a step at a time. */
export function* readGridsInSteps(grids: readonly Grid[], told: Told = {}): Steps<CheckedWorkbook> {
  const reference = referenceWith(told.organisations ?? []);
  const readings = yield* readInSteps(grids, reference, told);
  const sheets = grids.flatMap((grid, index): readonly CheckedSheet[] => {
    const reading = readings[index];
    return reading ? [{ grid, reading }] : [];
  });
  return { sheets, knowledge: freshKnowledge(reference), pillarGoals: told.pillarGoals ?? [] };
}
