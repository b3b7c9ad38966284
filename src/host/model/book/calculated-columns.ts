import { moveFormula } from '../../package';
import { bodyArea, type Column, type Table } from './table';

/**
 * The columns of a table as a file states them. A column that holds one formula in all its rows is stated to be
 * calculated by it, so that Excel fills it into the rows that a user adds.
 */
export const columnsForFile = (table: Table): readonly Column[] =>
  table.rule.columns.map((column, index) => {
    const formula = formulaOfAll(table, index);
    return formula === undefined || formula === column.formula ? column : { ...column, formula };
  });

/** Whether a column has come to be calculated since the file was read. */
export const hasNewFormulas = (table: Table): boolean =>
  columnsForFile(table).some((column, index) => column !== table.rule.columns[index]);

function formulaOfAll({ rule, sheet }: Table, index: number): string | undefined {
  const { bottom, left, top } = bodyArea(rule);
  const first = sheet.cells.formulaAt(top, left + index);
  // A formula that names its neighbours by place is another one in each row, though it may read the same.
  if (first === undefined || moveFormula(first, 1, 0) !== first) return undefined;
  for (let row = top + 1; row <= bottom; row++) {
    if (sheet.cells.formulaAt(row, left + index) !== first) return undefined;
  }
  return first;
}
