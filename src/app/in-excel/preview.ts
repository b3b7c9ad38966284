import type { Grid, Steps } from '../../appendix';
import type { Watch } from '../../excel';
import type { CellChange, Finding } from '../../rules';
import { fixAllInSteps } from '../../rules';
import { checkGridsInSteps } from '../check-grids';
import { inSlices } from '../in-slices';
import { choicesIn } from '../remembered/remembered-choices';
import type { ExcelCheck } from './check-in-excel';
import { stepsFor } from './check-in-excel';

/** What "Sửa nhanh" will have written when it is done, one before → after a cell. Nothing is written. */
export async function safeChanges(
  { workbook, stored }: Pick<ExcelCheck, 'workbook' | 'stored'>,
  watch: Watch,
): Promise<readonly CellChange[]> {
  const grids = workbook.sheets.map(({ grid }) => grid);
  const { told, choices } = choicesIn(stored, grids);
  function* check(current: readonly Grid[]): Steps<readonly Finding[]> {
    return (yield* checkGridsInSteps(current, told, choices)).findings;
  }
  const { changes } = await inSlices(fixAllInSteps(grids, check, {}), watch, stepsFor(grids));
  return changes;
}
