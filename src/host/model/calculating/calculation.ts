import { evaluate, type Spelling } from '../../calculation';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { containsCell } from '../book/region';
import { isOwnRow, isPrecedent } from './binding';
import { CellMap } from './cell-map';
import { ChangedCells } from './changed-cells';
import type { FormulaCell } from './formula-cell';
import { graphOf, type FormulaGraph } from './formula-graph';
import { inOrderOfNeed } from './order';
import type { SheetView } from './sheet-view';
import { spellingOf } from './spelling';

/**
 * Keeps what formulas show in step with the cells that they look at. Changes are only taken down; what follows from
 * them is worked out when somebody looks, so that a batch of writes costs one calculation.
 */
export class Calculation {
  readonly #changes = new ChangedCells();
  readonly #due = new CellMap<FormulaCell>();
  readonly #views = new Map<Sheet, SheetView>();
  #graph: FormulaGraph | undefined;
  /** Tables, names or sheets are others than when the graph was made. */
  #isRestructured = false;
  #isSettling = false;
  #spelling: Spelling | undefined;

  constructor(readonly book: Book) {}

  /** A cell has got another content. */
  changed(sheet: Sheet, row: number, column: number): void {
    this.#changes.add(sheet, row, column);
  }

  /** What references mean may have changed: that of a name or a table, or of anything where none is named. */
  restructured(...names: readonly string[]): void {
    const graph = this.#graph;
    graph?.forget();
    if (!graph || names.length === 0 || names.some((name) => graph.asksFor(name)))
      this.#isRestructured = true;
  }

  /** Brings up to date what is shown; by hand, only what has just been typed. */
  settle(): void {
    if (this.#changes.isEmpty && !this.#isRestructured) return;
    const entered = this.#takeChanges();
    if (this.book.calculationMode === 'Manual') this.#runAhead(entered);
    else this.#run(this.#due);
  }

  /** Works out all that is due, whatever the mode. */
  recalculate(): void {
    this.#takeChanges();
    this.#run(this.#due);
  }

  /** Works out every formula anew, of the workbook or of a sheet. */
  recalculateAll(only?: Sheet): void {
    this.#takeChanges();
    for (const cell of this.#graphNow().cells.values()) {
      if (only === undefined || cell.sheet === only) this.#markDue(cell);
    }
    this.#run(this.#due);
  }

  /** Works out what is due on one sheet. */
  recalculateSheet(sheet: Sheet): void {
    this.#takeChanges();
    this.#runAhead([...this.#due.values()].filter((cell) => cell.sheet === sheet));
  }

  #graphNow(): FormulaGraph {
    if (!this.#graph || this.#isRestructured || this.#graph.isWorn) {
      const before = this.#graph;
      this.#isRestructured = false;
      this.#graph = graphOf(this.book, this.#views, before);
      if (before) this.#compare(before, this.#graph);
      else this.#findUncalculated(this.#graph);
    }
    return this.#graph;
  }

  /** A formula that looks at other cells than before is due. */
  #compare(before: FormulaGraph, now: FormulaGraph): void {
    const due = [...this.#due.values()];
    this.#due.clear();
    for (const { column, row, sheet } of due) {
      const cell = now.cells.get(sheet, row, column);
      if (cell) this.#markDue(cell);
    }
    now.dependents.startWalk();
    for (const cell of now.cells.values()) {
      const known = before.cells.get(cell.sheet, cell.row, cell.column);
      if (!known || !cell.isSameAs(known)) this.#markDue(cell);
    }
  }

  /** Other programs write formulas without what they give. */
  #findUncalculated(graph: FormulaGraph): void {
    graph.dependents.startWalk();
    for (const cell of graph.cells.values()) {
      if (cell.sheet.cells.valueAt(cell.row, cell.column) === null) this.#markDue(cell);
    }
  }

  /** Finds what is due after the changes; answers the formulas that were typed. */
  #takeChanges(): readonly FormulaCell[] {
    if (this.#isSettling) return [];
    const graph = this.#graphNow();
    const entered: FormulaCell[] = [];
    graph.dependents.startWalk();
    for (const { first, last, row, sheet } of this.#changes.runs) {
      for (let column = first; column <= last; column++) {
        this.#due.delete(sheet, row, column);
        const cell = sheet.deleted ? undefined : graph.register(sheet, row, column);
        if (cell) entered.push(cell);
      }
    }
    for (const cell of entered) this.#due.set(cell.sheet, cell.row, cell.column, cell);
    for (const { first, last, row, sheet } of this.#changes.runs)
      for (let column = first; column <= last; column++) this.#spread(sheet, row, column);
    this.#changes.clear();
    return entered;
  }

  #markDue(cell: FormulaCell): void {
    if (this.#due.get(cell.sheet, cell.row, cell.column) === cell) return;
    this.#due.set(cell.sheet, cell.row, cell.column, cell);
    this.#spread(cell.sheet, cell.row, cell.column);
  }

  /** All that depends on a cell is due, and what depends on that. */
  #spread(sheet: Sheet, row: number, column: number): void {
    const graph = this.#graph;
    if (!graph) return;
    const open: { readonly sheet: Sheet; readonly row: number; readonly column: number }[] = [
      { sheet, row, column },
    ];
    for (let place = open.pop(); place; place = open.pop()) {
      for (const cell of graph.dependents.of(place.sheet, place.row, place.column)) {
        if (!cell.isAlive || this.#due.get(cell.sheet, cell.row, cell.column) === cell) continue;
        this.#due.set(cell.sheet, cell.row, cell.column, cell);
        open.push(cell);
      }
    }
  }

  /** Works some out before the others: those that look at what is still due stay due themselves. */
  #runAhead(cells: readonly FormulaCell[]): void {
    const chosen = new CellMap<FormulaCell>();
    for (const cell of cells) chosen.set(cell.sheet, cell.row, cell.column, cell);
    this.#run(chosen);
    for (const cell of cells) {
      const [open] = needed(cell, this.#due);
      if (open) this.#due.set(cell.sheet, cell.row, cell.column, cell);
    }
  }

  #run(cells: CellMap<FormulaCell>): void {
    if (this.#isSettling || cells.size === 0) return;
    this.#isSettling = true;
    try {
      const needs = (cell: FormulaCell): Iterable<FormulaCell> => needed(cell, cells);
      for (const together of inOrderOfNeed([...cells.values()], needs)) {
        const isCircular = together.length > 1 || together.some((cell) => looksAtItself(cell));
        for (const cell of together) this.#show(cell, isCircular);
      }
    } finally {
      this.#isSettling = false;
    }
  }

  /** A formula that needs itself gives 0, as Excel leaves it after its warning. */
  #show(cell: FormulaCell, isCircular: boolean): void {
    const { column, formula, references, row, sheet } = cell;
    this.#spelling ??= spellingOf(this.book);
    const surroundings = { row, column, references, spelling: this.#spelling };
    sheet.cells.show(row, column, isCircular ? 0 : evaluate(formula.expression, surroundings));
    this.#due.delete(sheet, row, column);
  }
}

function* needed(cell: FormulaCell, due: CellMap<FormulaCell>): Generator<FormulaCell> {
  for (const { area, cells } of cell.precedents) {
    if (area.top !== area.bottom || area.left !== area.right) yield* due.within(cells.sheet, area);
    else {
      const single = due.get(cells.sheet, area.top, area.left);
      if (single) yield single;
    }
  }
}

const looksAtItself = ({ bindings, column, row, sheet }: FormulaCell): boolean =>
  bindings.some((binding) => {
    if (!isOwnRow(binding) && !isPrecedent(binding)) return false;
    const area = isOwnRow(binding) ? binding.within : binding.area;
    return binding.cells.sheet === sheet && containsCell(area, row, column);
  });
