import type { PillarGoal, Steps } from '../../appendix';
import { editionYearOf } from '../../appendix';
import { gapsInSteps, structureOf } from '../../gaps';
import type { CheckedAppendix, CheckedSheet, CheckedWorkbook } from '../rule';

/** Every appendix of the workbook with its gaps, which are computed once for all rules. */
export function* tablesOf(workbook: CheckedWorkbook): Steps<readonly CheckedAppendix[]> {
  const { indices } = workbook.knowledge.reference;
  const tables: CheckedAppendix[] = [];
  for (const sheet of workbook.sheets) {
    const pillarGoals = goalsFor(sheet, workbook);
    for (const appendix of sheet.reading.appendices) {
      const { framework, indexScore } = appendix.facts;
      const structure = structureOf(framework, editionYearOf(appendix.facts));
      const context = { indices, structure, indexScore, pillarGoals };
      tables.push({ ...sheet, appendix, workbook, gaps: yield* gapsInSteps(appendix, context) });
    }
  }
  return tables;
}

/** The user's goals for the sheet stand in place of those that the workbook states for the same pillars. */
function goalsFor(
  { grid }: CheckedSheet,
  { sheets, pillarGoals = [] }: CheckedWorkbook,
): readonly PillarGoal[] {
  const told = pillarGoals.filter(({ sheet }) => sheet === grid.sheet);
  const stated = sheets.flatMap(({ reading }) => reading.pillarGoals);
  return [...stated.filter(({ pillar }) => !told.some((goal) => goal.pillar === pillar)), ...told];
}
