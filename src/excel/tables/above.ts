import { addressOf } from '../../appendix';
import type { PlannedCell, TablePlan } from '../../summary';
import { isFormula } from '../../summary';
import { entryOf } from './entries';
import type { TableFrame } from './table-frame';
import { rowsAbove } from './table-frame';

/** Title, lines and figures; where a user has taken rows away above the table there is no room, and they stay out. */
export function writeAbove(sheet: Excel.Worksheet, plan: TablePlan, frame: TableFrame): void {
  const { title, lines, figures } = plan;
  const first = frame.top - rowsAbove(plan);
  if (first < 0) return;
  for (const [index, text] of [title, ...lines].entries()) {
    const cell = addressOf({ row: first + index, column: frame.left });
    sheet.getRange(cell).values = [[entryOf(text).typed]];
  }
  for (const { above, column, cell } of figures) {
    const address = addressOf({ row: frame.top - above, column: frame.left + column });
    sheet.getRange(address).formulas = [[entryOf(inTable(cell, plan, frame)).typed]];
  }
}

/** A table whose name was taken bears another one, which its formulas have to say. */
export function inTable(cell: PlannedCell, plan: TablePlan, { table }: TableFrame): PlannedCell {
  return isFormula(cell) ? { formula: cell.formula.replaceAll(`${plan.table}[`, `${table}[`) } : cell;
}
