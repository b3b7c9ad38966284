import { moveFormula, touches, type Area } from '../../package';
import { isBlank } from './cells';
import type { Sheet } from './sheet';
import { bodyArea } from './table';

/**
 * "Fill formulas in tables to create calculated columns", a setting of the user's which is on in Excel: a formula that
 * comes into a blank column of a table becomes that of every row, the last one where several came at once. What the
 * API writes is no exception (office-js #2093, #5909, #6745). It follows that no more is known of it than these tell.
 */

/** The columns of tables that an edit touches and that hold nothing yet. */
export function blankColumns(sheet: Sheet, edited: Area): readonly Area[] {
  if (!sheet.book.fillsColumns) return [];
  return sheet.body.tables.flatMap(({ rule }) => {
    const body = bodyArea(rule);
    const columns = Array.from({ length: body.right - body.left + 1 }, (_, at): Area => {
      return { ...body, left: body.left + at, right: body.left + at };
    });
    return columns.filter((column) => touches(column, edited) && isBlankArea(sheet, column));
  });
}

function isBlankArea(sheet: Sheet, { top, bottom, left }: Area): boolean {
  for (let row = top; row <= bottom; row++) {
    const cell = sheet.cells.at(row, left);
    if (cell && !isBlank(cell)) return false;
  }
  return true;
}

/** After the edit: the last formula of such a column goes into all of its rows. */
export function fillColumns(sheet: Sheet, columns: readonly Area[]): void {
  for (const { top, bottom, left } of columns) {
    const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
    const last = rows.findLast((row) => sheet.cells.formulaAt(row, left) !== undefined);
    const formula = last === undefined ? undefined : sheet.cells.formulaAt(last, left);
    if (last === undefined || formula === undefined) continue;
    for (const row of rows) {
      const style = sheet.cells.at(row, left)?.style;
      sheet.cells.put(row, left, {
        value: null,
        formula: moveFormula(formula, row - last, 0),
        style,
        rewritten: true,
      });
    }
  }
}
