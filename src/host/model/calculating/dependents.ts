import { areaReference, type Area } from '../../package';
import { cellCount, columnCount, containsCell } from '../book/region';
import type { Sheet } from '../book/sheet';
import { AlongRows } from './along-rows';
import { isOwnRow, isPrecedent } from './binding';
import { CellMap } from './cell-map';
import type { FormulaCell } from './formula-cell';
import type { Precedent } from './sheet-view';

/** A larger area is watched as a whole. */
const MOST_SINGLE_CELLS = 16;
/** A wider one is looked at for every column. */
const WIDEST = 64;

/** An area with the formulas that depend on it. Each walk through the dependents comes to it once. */
interface Watched {
  readonly area: Area;
  readonly formulas: FormulaCell[];
  walk: number;
}

interface WatchedAreas {
  readonly byReference: Map<string, Watched>;
  readonly byColumn: Map<number, Watched[]>;
  readonly wide: Watched[];
}

/** Which formulas depend on which cells. */
export class Dependents {
  readonly #cells = new CellMap<FormulaCell | FormulaCell[]>();
  readonly #areas = new Map<Sheet, WatchedAreas>();
  readonly #alongRows = new AlongRows();
  #walk = 0;

  /** All formulas, by their cells. */
  constructor(readonly formulas: CellMap<FormulaCell>) {}

  add(formula: FormulaCell): void {
    for (const binding of formula.bindings) {
      if (isOwnRow(binding)) this.#alongRows.add(binding, formula);
      else if (isPrecedent(binding)) this.#addFor(binding, formula);
    }
  }

  /** Begins a new walk, in which every large area is met no more than once. */
  startWalk(): void {
    this.#walk += 1;
  }

  /** The formulas that look at a cell, but for those that this walk has met through a large area. */
  *of(sheet: Sheet, row: number, column: number): Generator<FormulaCell> {
    const watching = this.#cells.get(sheet, row, column);
    if (Array.isArray(watching)) yield* watching;
    else if (watching) yield watching;
    yield* this.#alongRows.of(this.formulas, sheet, row, column);
    const areas = this.#areas.get(sheet);
    if (!areas) return;
    for (const watched of areas.byColumn.get(column) ?? []) yield* this.#meet(watched, row, column);
    for (const watched of areas.wide) yield* this.#meet(watched, row, column);
  }

  *#meet(watched: Watched, row: number, column: number): Generator<FormulaCell> {
    if (watched.walk === this.#walk || !containsCell(watched.area, row, column)) return;
    watched.walk = this.#walk;
    yield* watched.formulas;
  }

  #addFor({ area, cells }: Precedent, formula: FormulaCell): void {
    if (cellCount(area) > MOST_SINGLE_CELLS) this.#watch(cells.sheet, area).formulas.push(formula);
    else this.#addToCells(cells.sheet, area, formula);
  }

  #addToCells(sheet: Sheet, area: Area, formula: FormulaCell): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const known = this.#cells.get(sheet, row, column);
        if (Array.isArray(known)) known.push(formula);
        else this.#cells.set(sheet, row, column, known ? [known, formula] : formula);
      }
    }
  }

  #watch(sheet: Sheet, area: Area): Watched {
    const areas: WatchedAreas = this.#areas.get(sheet) ?? {
      byReference: new Map(),
      byColumn: new Map(),
      wide: [],
    };
    this.#areas.set(sheet, areas);
    const reference = areaReference(area);
    const known = areas.byReference.get(reference);
    if (known) return known;
    const watched: Watched = { area, formulas: [], walk: -1 };
    areas.byReference.set(reference, watched);
    if (columnCount(area) > WIDEST) areas.wide.push(watched);
    else {
      for (let column = area.left; column <= area.right; column++) {
        const inColumn = areas.byColumn.get(column);
        if (inColumn) inColumn.push(watched);
        else areas.byColumn.set(column, [watched]);
      }
    }
    return watched;
  }
}
