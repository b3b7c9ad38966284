import type { Steps } from '../../appendix';
import { gapsInSteps, structureOf } from '../../gaps';
import type { CheckedAppendix, CheckedWorkbook } from '../rule';

/** Every appendix of the workbook with its gaps, which are computed once for all rules. */
export function* tablesOf(workbook: CheckedWorkbook): Steps<readonly CheckedAppendix[]> {
  const { sheets, knowledge } = workbook;
  const { indices } = knowledge.reference;
  const stated = sheets.flatMap(({ reading }) => reading.pillarGoals);
  const pillarGoals = [...stated, ...(workbook.pillarGoals ?? [])];
  const tables: CheckedAppendix[] = [];
  for (const sheet of sheets) {
    for (const appendix of sheet.reading.appendices) {
      const structure = structureOf(appendix.facts.framework, appendix.facts.targetYear);
      const context = { indices, structure, indexScore: null, pillarGoals };
      tables.push({ ...sheet, appendix, workbook, gaps: yield* gapsInSteps(appendix, context) });
    }
  }
  return tables;
}
