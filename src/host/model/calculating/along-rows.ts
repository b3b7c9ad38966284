import { containsCell } from '../book/region';
import type { Sheet } from '../book/sheet';
import { isOwnRow, type OwnRow } from './binding';
import type { CellMap } from './cell-map';
import type { FormulaCell } from './formula-cell';

/** A column in which formulas stand. */
interface Column {
  readonly sheet: Sheet;
  readonly column: number;
}

/**
 * Columns whose formulas look at other columns in their own rows: a table says so once for all of its rows, and
 * who looks at a cell then follows from its row.
 */
export class AlongRows {
  readonly #looking = new Map<Sheet, Map<number, Column[]>>();

  add({ cells, within }: OwnRow, { column, sheet }: FormulaCell): void {
    const bySeen = this.#looking.get(cells.sheet) ?? new Map<number, Column[]>();
    this.#looking.set(cells.sheet, bySeen);
    for (let seen = within.left; seen <= within.right; seen++) {
      const known = bySeen.get(seen);
      if (!known) bySeen.set(seen, [{ sheet, column }]);
      else if (!known.some((each) => each.sheet === sheet && each.column === column))
        known.push({ sheet, column });
    }
  }

  /** The formulas that look at a cell along its row. */
  *of(formulas: CellMap<FormulaCell>, sheet: Sheet, row: number, column: number): Generator<FormulaCell> {
    for (const looking of this.#looking.get(sheet)?.get(column) ?? []) {
      const formula = formulas.get(looking.sheet, row, looking.column);
      // Other formulas may stand in the same column.
      if (formula?.bindings.some((binding) => isOwnRow(binding) && sees(binding, sheet, row, column)))
        yield formula;
    }
  }
}

const sees = ({ cells, within }: OwnRow, sheet: Sheet, row: number, column: number): boolean =>
  cells.sheet === sheet && containsCell(within, row, column);
