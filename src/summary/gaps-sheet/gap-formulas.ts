import type { Dictionary } from '../../locale';
import { ownRow, quotedText } from '../formulas';
import type { CellFormula } from '../sheet-plan';

/** The formulas of the table Chênh lệch: the same in every row, so that Excel takes each for its column's own. */
export interface GapFormulas {
  readonly gap: CellFormula;
  readonly relative: CellFormula;
  readonly status: CellFormula;
  readonly worth: CellFormula;
}

/** Grains of binary fractions are no gap. */
const decimals = 9;

export function gapFormulas({ summary, words }: Pick<Dictionary, 'summary' | 'words'>): GapFormulas {
  const { columns } = summary.gapsSheet;
  const before = ownRow(columns.baseline);
  const goal = ownRow(columns.target);
  const direction = ownRow(columns.direction);
  const operator = ownRow(columns.operator);
  const gap = ownRow(columns.gap);
  const share = ownRow(columns.share);
  const keep = quotedText(summary.keep);
  const way = `${direction}*(${goal}-${before})`;
  const rank = quotedText(words.units.rank);
  return {
    gap: {
      formula: `=IF(AND(ISNUMBER(${before}),ISNUMBER(${goal}),ISNUMBER(${direction})),IF(AND(${operator}=${keep},${way}<=0),"",ROUND(MAX(0,${way}),${decimals})),"")`,
    },
    relative: {
      formula: `=IF(AND(ISNUMBER(${gap}),ISNUMBER(${before}),${ownRow(columns.unit)}<>${rank}),IF(${before}=0,"",${gap}/ABS(${before})),"")`,
    },
    status: {
      formula: `=IF(ISNUMBER(${gap}),IF(OR(${gap}>0,AND(OR(${operator}=">",${operator}="<"),${goal}=${before})),${quotedText(words.statuses.open)},${quotedText(words.statuses.met)}),IF(${operator}=${keep},${quotedText(words.statuses.keep)},${quotedText(words.statuses['not-computable'])}))`,
    },
    worth: {
      formula: `=IF(AND(ISNUMBER(${gap}),ISNUMBER(${share})),${gap}*${share},"")`,
    },
  };
}
