import type { Grid, ReadingOptions } from '../appendix';
import { readWorkbook } from '../appendix';
import { reference } from '../frameworks';
import type { CheckedSheet, CheckedWorkbook } from '../rules';
import { freshKnowledge } from './knowledge';

/** Reads the sheets of a workbook. */
export function readGrids(grids: readonly Grid[], options: ReadingOptions = {}): CheckedWorkbook {
  const readings = readWorkbook(grids, reference, options);
  const sheets = grids.flatMap((grid, index): readonly CheckedSheet[] => {
    const reading = readings[index];
    return reading ? [{ grid, reading }] : [];
  });
  return { sheets, knowledge: freshKnowledge() };
}
