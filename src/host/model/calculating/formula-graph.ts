import { parseFormula, type Formula, type TablePart, type WrittenReference } from '../../calculation';
import type { Book } from '../book/book';
import { hasFormulas } from '../book/rewriting';
import type { Sheet } from '../book/sheet';
import { tablesIn, type Table } from '../book/table';
import { bind, isOwnRow, type Binding, type Lookup, type Place } from './binding';
import { CellMap } from './cell-map';
import { Dependents } from './dependents';
import { FormulaCell } from './formula-cell';
import { SheetView } from './sheet-view';

/** So many cells are given up before the dependents are sorted anew. */
const MOST_GIVEN_UP = 1_000;

/** The formulas of a workbook that are calculated here, and which of them depend on which cells. */
export class FormulaGraph implements Lookup {
  readonly cells = new CellMap<FormulaCell>();
  readonly dependents = new Dependents(this.cells);
  readonly #asked = new Set<string | undefined>();
  readonly #ofColumns = new Map<Formula, InColumn>();
  #tables: ReadonlyMap<string, Table> | undefined;
  #givenUp = 0;

  constructor(
    readonly book: Book,
    readonly views: Map<Sheet, SheetView>,
  ) {}

  /** Whether it points to more cells that are gone than to such as are there. */
  get isWorn(): boolean {
    return this.#givenUp > MOST_GIVEN_UP && this.#givenUp > this.cells.size;
  }

  /** Reads what formula a cell holds now: the cell, if it is calculated here. */
  register(sheet: Sheet, row: number, column: number, before?: FormulaCell): FormulaCell | undefined {
    const known = this.cells.get(sheet, row, column);
    const formula = formulaOf(sheet, row, column, known ?? before);
    const bindings = formula && this.#bind(formula, { sheet, row, column });
    const found = bindings && new FormulaCell(sheet, row, column, formula, bindings);
    if (known && found?.isSameAs(known)) return known;
    if (known) this.#giveUp(known);
    if (!found) return undefined;
    this.cells.set(sheet, row, column, found);
    this.dependents.add(found);
    return found;
  }

  tableNamed(name: string): Table | undefined {
    this.ask(name);
    this.#tables ??= new Map(tablesIn({ book: this.book }).map((table) => [table.name.toLowerCase(), table]));
    return this.#tables.get(name.toLowerCase());
  }

  viewOf(sheet: Sheet): SheetView {
    const view = this.views.get(sheet) ?? new SheetView(sheet);
    this.views.set(sheet, view);
    return view;
  }

  ask(name: string | undefined): void {
    this.#asked.add(name?.toLowerCase());
  }

  /** Whether any formula goes by what bears the name, or may: the table around it has no name in it. */
  asksFor(name: string): boolean {
    return this.#asked.has(name.toLowerCase()) || this.#asked.has(undefined);
  }

  /** What bears a name that nobody has asked for is another. */
  forget(): void {
    this.#tables = undefined;
  }

  /** Formulas that look along their own rows of a table that they name see the same in every row. */
  #bind(formula: Formula, place: Place): readonly Binding[] | undefined {
    const known = this.#ofColumns.get(formula);
    if (known?.sheet === place.sheet) return known.bindings;
    const bindings = bind(formula, place, this);
    if (bindings?.some(isOwnRow) && formula.references.every(namesItsTable))
      this.#ofColumns.set(formula, { sheet: place.sheet, bindings });
    return bindings;
  }

  #giveUp(cell: FormulaCell): void {
    cell.isAlive = false;
    this.#givenUp += 1;
    this.cells.delete(cell.sheet, cell.row, cell.column);
  }
}

interface InColumn {
  readonly sheet: Sheet;
  readonly bindings: readonly Binding[];
}

const namesItsTable = (reference: WrittenReference): boolean =>
  reference.kind !== 'table' || (reference.table !== undefined && !isOfOtherRows(reference.part));

/** `[[#Headers],[#This Row]]` reaches from one row to another. */
const isOfOtherRows = ({ items }: TablePart): boolean => items.length > 1 && items.includes('#this row');

/** Array formulas give several cells at once, which is not done here. */
function formulaOf(
  { cells }: Sheet,
  row: number,
  column: number,
  before: FormulaCell | undefined,
): Formula | undefined {
  const text = cells.formulaAt(row, column);
  if (text === undefined || cells.at(row, column)?.arrayArea) return undefined;
  return text === before?.formula.text ? before.formula : parseFormula(text);
}

/** All formulas of a workbook. A sheet that nobody has asked for is read only where it holds any. */
export function graphOf(book: Book, views: Map<Sheet, SheetView>, before?: FormulaGraph): FormulaGraph {
  const graph = new FormulaGraph(book, views);
  for (const sheet of book.sheets) {
    if (!sheet.isRead && !hasFormulas(book, sheet)) continue;
    for (const { column, row } of sheet.cells.formulaPlaces())
      graph.register(sheet, row, column, before?.cells.get(sheet, row, column));
  }
  return graph;
}
