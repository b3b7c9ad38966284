import type { PlannedCell, TablePlan } from '../../summary';
import { isFormula, isLink } from '../../summary';
import type { TableFrame } from './table-frame';
import type { FoundCell } from './cell-steps';
import { cellSteps } from './cell-steps';
import { entryOf } from './entries';
import { segmentsOf } from './table-frame';
import type { WriteStep } from '../write-steps';

/**
 * Excel takes a formula that is written into a blank column of a table for the formula of the whole column, and fills
 * every row with it (office-js #2093, #5909, #6745). That is welcome where all rows have the same formula, which are
 * those that speak of their own row. Where each row has its own, something else has to stand in the column before.
 */

/** What can stand before there is a table: all but the formulas that speak of it. They are then the table's first. */
export function beforeTable(plan: TablePlan): TablePlan {
  return withCells(plan, (cell) => (speaksOfTable(cell) ? '' : cell));
}

/** The formulas that need the table, in columns that hold nothing else. */
export function afterTable(plan: TablePlan, before: TablePlan, frame: TableFrame): readonly WriteStep[] {
  const found: FoundCell = (row, column) => entryOf(before.rows[row]?.cells[column] ?? '').shown;
  const columns = new Set(
    plan.rows.flatMap(({ cells }) =>
      [...cells.keys()].filter((column) => speaksOfTable(cells[column] ?? '')),
    ),
  );
  return cellSteps(
    plan,
    frame,
    found,
    segmentsOf(frame, (column) => columns.has(column)),
  );
}

const placeholder = '…';

/** In a table that stands: a text in every new cell that is to have a formula of its own, so that none is blank. */
export function holdPlaces(plan: TablePlan, frame: TableFrame, found: FoundCell): readonly WriteStep[] {
  const isOwn = (cell: PlannedCell) => isLink(cell) || (isFormula(cell) && !speaksOfTable(cell));
  // Only a new cell is held, and most tables that stand get none.
  if (
    !plan.rows.some(({ cells }, place) =>
      cells.some((cell, column) => isOwn(cell) && found(place, column) === null),
    )
  )
    return [];
  const held = {
    ...plan,
    rows: plan.rows.map(({ cells, ...row }, place) => ({
      ...row,
      cells: cells.map((cell, column) => (isOwn(cell) && found(place, column) === null ? placeholder : '')),
    })),
  };
  return cellSteps(held, frame, () => '');
}

function speaksOfTable(cell: PlannedCell): boolean {
  return isFormula(cell) && cell.formula.includes('[@');
}

function withCells(plan: TablePlan, change: (cell: PlannedCell) => PlannedCell): TablePlan {
  return { ...plan, rows: plan.rows.map(({ cells, ...row }) => ({ ...row, cells: cells.map(change) })) };
}
