import type { Cell } from '../../appendix';
import { cellKey } from '../../appendix';
import type { CheckedSheet } from '../rule';

/** A text that somebody typed or pasted: what a formula shows is none. */
export interface TypedText {
  readonly cell: Cell;
  readonly text: string;
}

/** The texts of a sheet that holds a plan or its appendix, in reading order. Other sheets are not ours to tidy. */
export function* typedTextsOf({ grid, reading }: CheckedSheet): Generator<TypedText> {
  const { framework, documentNumber, incomplete, titleYear } = reading.facts;
  const speaksOfPlan = [framework, documentNumber, incomplete, titleYear].some((fact) => fact !== null);
  if (reading.appendices.length === 0 && !speaksOfPlan) return;
  for (const [index, row] of grid.values.entries()) {
    for (const [offset, value] of row.entries()) {
      if (typeof value !== 'string' || value === '') continue;
      const cell = { row: grid.top + index, column: grid.left + offset };
      if (!grid.formulas.has(cellKey(cell.row, cell.column))) yield { cell, text: value };
    }
  }
}
