import type { Appendix } from '../appendix';
import { finished } from '../appendix';
import type { AppendixGaps } from '../gaps';
import type { CheckedAppendix, CheckedSheet, CheckedWorkbook } from '../rules';
import { tablesOf } from '../rules';

/** An appendix with the sheet that it stands on and what is computed from it. */
export interface ComputedAppendix {
  readonly sheet: CheckedSheet;
  readonly appendix: Appendix;
  readonly gaps: AppendixGaps;
}

/** The gaps of every appendix of a workbook. */
export function gapsOfWorkbook(workbook: CheckedWorkbook): readonly ComputedAppendix[] {
  return finished(tablesOf(workbook)).map(computedFrom);
}

export function computedFrom({ grid, reading, appendix, gaps }: CheckedAppendix): ComputedAppendix {
  return { sheet: { grid, reading }, appendix, gaps };
}
