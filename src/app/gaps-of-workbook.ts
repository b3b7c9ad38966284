import type { Appendix } from '../appendix';
import type { AppendixGaps } from '../gaps';
import { gapsOf, structureOf } from '../gaps';
import type { CheckedSheet, CheckedWorkbook } from '../rules';

/** An appendix with the sheet that it stands on and what is computed from it. */
export interface ComputedAppendix {
  readonly sheet: CheckedSheet;
  readonly appendix: Appendix;
  readonly gaps: AppendixGaps;
}

/** The gaps of every appendix of a workbook. */
export function gapsOfWorkbook({
  sheets,
  knowledge,
  pillarGoals = [],
}: CheckedWorkbook): readonly ComputedAppendix[] {
  const { indices } = knowledge.reference;
  const goals = [...sheets.flatMap(({ reading }) => reading.pillarGoals), ...pillarGoals];
  return sheets.flatMap((sheet) =>
    sheet.reading.appendices.map((appendix) => {
      const structure = structureOf(appendix.facts.framework, appendix.facts.targetYear);
      const gaps = gapsOf(appendix, { indices, structure, indexScore: null, pillarGoals: goals });
      return { sheet, appendix, gaps };
    }),
  );
}
