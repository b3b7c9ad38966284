import { parseFormula, type Formula } from '../../calculation';
import type { Book } from '../book/book';
import { hasFormulas } from '../book/rewriting';
import type { Sheet } from '../book/sheet';
import { tablesIn, type Table } from '../book/table';
import { bind, type Lookup } from './binding';
import { CellMap } from './cell-map';
import { Dependents } from './dependents';
import { FormulaCell } from './formula-cell';
import { SheetView } from './sheet-view';

/** So many cells are given up before the dependents are sorted anew. */
const MOST_GIVEN_UP = 1_000;

/** The formulas of a workbook that are calculated here, and which of them depend on which cells. */
export class FormulaGraph implements Lookup {
  readonly cells = new CellMap<FormulaCell>();
  readonly dependents = new Dependents();
  readonly #tables = new Map<string, Table>();
  #givenUp = 0;

  constructor(
    book: Book,
    readonly views: Map<Sheet, SheetView>,
  ) {
    for (const table of tablesIn({ book })) this.#tables.set(table.name.toLowerCase(), table);
  }

  /** Whether it points to more cells that are gone than to such as are there. */
  get isWorn(): boolean {
    return this.#givenUp > MOST_GIVEN_UP && this.#givenUp > this.cells.size;
  }

  /** Reads what formula a cell holds now: the cell, if it is calculated here. */
  register(sheet: Sheet, row: number, column: number): FormulaCell | undefined {
    const known = this.cells.get(sheet, row, column);
    const formula = formulaOf(sheet, row, column);
    const bindings = formula && bind(formula, { sheet, row, column }, this);
    const found = bindings && new FormulaCell(sheet, row, column, formula, bindings);
    if (known && found?.isSameAs(known)) return known;
    if (known) this.#giveUp(known);
    if (!found) return undefined;
    this.cells.set(sheet, row, column, found);
    this.dependents.add(found);
    return found;
  }

  tableNamed(name: string): Table | undefined {
    return this.#tables.get(name.toLowerCase());
  }

  viewOf(sheet: Sheet): SheetView {
    const view = this.views.get(sheet) ?? new SheetView(sheet);
    this.views.set(sheet, view);
    return view;
  }

  #giveUp(cell: FormulaCell): void {
    cell.isAlive = false;
    this.#givenUp += 1;
    this.cells.delete(cell.sheet, cell.row, cell.column);
  }
}

/** Array formulas give several cells at once, which is not done here. */
function formulaOf({ cells }: Sheet, row: number, column: number): Formula | undefined {
  const text = cells.formulaAt(row, column);
  return text === undefined || cells.at(row, column)?.arrayArea ? undefined : parseFormula(text);
}

/** All formulas of a workbook. A sheet that nobody has asked for is read only where it holds any. */
export function graphOf(book: Book, views: Map<Sheet, SheetView>): FormulaGraph {
  const graph = new FormulaGraph(book, views);
  for (const sheet of book.sheets) {
    if (!sheet.isRead && !hasFormulas(book, sheet)) continue;
    for (const { column, row } of sheet.cells.formulaPlaces()) graph.register(sheet, row, column);
  }
  return graph;
}
