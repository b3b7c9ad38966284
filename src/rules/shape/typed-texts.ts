import type { Cell } from '../../appendix';
import { cellKey } from '../../appendix';
import { textsOf } from '../plan/texts';
import { remembered } from '../remembered';
import type { CheckedSheet } from '../rule';

/** A text that somebody typed or pasted, with its cells: what a formula shows is none. */
export type TypedText = readonly [text: string, cells: readonly Cell[]];

/** The texts of a sheet that holds a plan or its appendix. Other sheets are not ours to tidy. */
export const typedTextsOf = remembered((sheet: CheckedSheet): readonly TypedText[] => {
  const { formulas } = sheet.grid;
  const { appendices, facts } = sheet.reading;
  const { framework, documentNumber, incomplete, titleYear } = facts;
  const speaksOfPlan = [framework, documentNumber, incomplete, titleYear].some((fact) => fact !== null);
  if (appendices.length === 0 && !speaksOfPlan) return [];
  const texts = [...textsOf(sheet)];
  if (formulas.size === 0) return texts;
  return texts.map(([text, cells]) => [
    text,
    cells.filter(({ row, column }) => !formulas.has(cellKey(row, column))),
  ]);
});
