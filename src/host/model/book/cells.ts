import type { Area, CellTable, CellValue } from '../../package';
import { EditedLine } from './edited-line';
import { bounding, cellArea, containsCell } from './region';

/** A cell that differs from the file. `style` is absent where the row or column gives it. */
export interface CellState {
  readonly value: CellValue;
  /** Without `=`, as a file holds it. */
  readonly formula?: string | undefined;
  readonly arrayArea?: Area | undefined;
  readonly style?: number | undefined;
  /** Mixed fonts that still stand. */
  readonly rich?: boolean;
  /** Whether the content, not just the style, differs from the file. */
  readonly rewritten: boolean;
}

/** How a grid of anything is read from cells, without an object a cell. */
export interface CellReader<T> {
  stored(table: CellTable, cell: number): T;
  edited(cell: CellState): T;
  blank(row: number, column: number): T;
}

export const isBlank = (cell: CellState): boolean => cell.value === null && cell.formula === undefined;

const sameValue = (one: CellValue, other: CellValue): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one?.error === other?.error : one === other;

/** The cells of a sheet: those of the file, and over them those that were changed. */
export class SheetCells {
  readonly #stored: CellTable;
  /** By row and column; rows are mostly filled from their first cells on. */
  readonly #edited = new Map<number, EditedLine>();
  /** Told of each cell that gets another content. */
  readonly #watch: (row: number, column: number) => void;
  #extent: Area | undefined;
  #version = 0;
  /** Whether any cell may have lost what it held in the file. */
  #wasBlanked = false;
  readonly #used = new Map<boolean, { readonly version: number; readonly area: Area | undefined }>();

  constructor(stored: CellTable, watch: (row: number, column: number) => void = () => undefined) {
    this.#stored = stored;
    this.#extent = stored.used;
    this.#watch = watch;
  }

  /** A box outside of which no cell exists. */
  get extent(): Area | undefined {
    return this.#extent;
  }

  /** Another one after each change. */
  get version(): number {
    return this.#version;
  }

  valueAt(row: number, column: number): CellValue {
    const edited = this.#edited.get(row)?.at(column);
    if (edited) return edited.value;
    const cell = this.#stored.find(row, column);
    return cell < 0 ? null : this.#stored.value(cell);
  }

  /** Nothing where the row or column gives it. */
  styleAt(row: number, column: number): number | undefined {
    const line = this.#edited.get(row);
    if (line?.has(column)) return line.styleAt(column);
    const cell = this.#stored.find(row, column);
    return cell < 0 ? undefined : this.#stored.style(cell);
  }

  /** Without `=`, as a file holds it. */
  formulaAt(row: number, column: number): string | undefined {
    const edited = this.#edited.get(row)?.at(column);
    if (edited) return edited.formula;
    const cell = this.#stored.find(row, column);
    return cell < 0 ? undefined : this.#stored.formula(cell);
  }

  *formulaPlaces(): Generator<{ readonly row: number; readonly column: number }> {
    for (let cell = 0; cell < this.#stored.count; cell++) {
      if (!this.#stored.hasFormula(cell)) continue;
      const row = this.#stored.row(cell);
      const column = this.#stored.column(cell);
      if (!this.#edited.get(row)?.at(column)) yield { row, column };
    }
    for (const [row, line] of this.#edited)
      for (let column = 0; column < line.end; column++)
        if (line.at(column)?.formula !== undefined) yield { row, column };
  }

  get isEdited(): boolean {
    return this.#edited.size > 0;
  }

  at(row: number, column: number): CellState | undefined {
    const edited = this.#edited.get(row)?.at(column);
    if (edited) return edited;
    const cell = this.#stored.find(row, column);
    if (cell < 0) return undefined;
    return {
      value: this.#stored.value(cell),
      formula: this.#stored.formula(cell),
      arrayArea: this.#stored.arrayArea(cell),
      style: this.#stored.style(cell),
      rich: this.#stored.isRich(cell),
      rewritten: false,
    };
  }

  /** Whether a cell, after all that was done to it, is what the file holds; `inherited` is what a blank place shows. */
  isAsStored(row: number, column: number, state: CellState, inherited: () => number): boolean {
    const { formula, rich, style, value } = state;
    const cell = this.#stored.find(row, column);
    if (cell < 0) return isBlank(state) && (style === undefined || style === inherited());
    return (
      sameValue(this.#stored.value(cell), value) &&
      this.#stored.formula(cell) === formula &&
      this.#stored.isRich(cell) === (rich ?? false) &&
      (style === undefined || this.#stored.style(cell) === style)
    );
  }

  put(row: number, column: number, cell: CellState): void {
    const edited = this.#edited.get(row)?.at(column);
    const before = edited ?? this.at(row, column);
    const isOther = cell.formula !== before?.formula || !sameValue(cell.value, before?.value ?? null);
    this.#set(row, column, cell);
    if (isOther) this.#watch(row, column);
  }

  /** Takes down what a formula gives. */
  show(row: number, column: number, value: CellValue): void {
    const cell = this.at(row, column);
    if (cell && !sameValue(cell.value, value))
      this.#set(row, column, { ...cell, value, rich: false, rewritten: true });
  }

  /** Gives every cell of an area another style; what stands in it stays. */
  restyle(area: Area, styleAfter: (style: number | undefined, row: number, column: number) => number): void {
    for (let row = area.top; row <= area.bottom; row++) {
      const line = this.#lineOf(row);
      for (let column = area.left; column <= area.right; column++) {
        if (!line.has(column)) this.#take(line, row, column);
        line.restyle(column, styleAfter(line.styleAt(column), row, column));
      }
    }
    this.#reach(area);
  }

  /** Gives another style to the cells of an area that exist. */
  restyleKnown(
    area: Area,
    styleAfter: (cell: CellState, row: number, column: number) => number | undefined,
  ): void {
    for (const { column, row } of [...this.within(area)]) {
      const line = this.#lineOf(row);
      if (!line.has(column)) this.#take(line, row, column);
      const cell = line.at(column);
      if (cell) line.restyle(column, styleAfter(cell, row, column));
    }
  }

  /** From now on the cell is one that was changed. */
  #take(line: EditedLine, row: number, column: number): void {
    const cell = this.at(row, column);
    if (cell) line.put(column, cell);
  }

  #set(row: number, column: number, cell: CellState): void {
    this.#lineOf(row).put(column, cell);
    if (cell.rewritten && isBlank(cell)) this.#wasBlanked = true;
    const extent = this.#extent;
    if (!extent || !containsCell(extent, row, column)) this.#reach(cellArea(row, column));
  }

  /** A row about to be changed. */
  #lineOf(row: number): EditedLine {
    this.#version += 1;
    const known = this.#edited.get(row);
    if (known) return known;
    const line = new EditedLine();
    this.#edited.set(row, line);
    return line;
  }

  #reach(area: Area): void {
    this.#extent = this.#extent ? bounding(this.#extent, area) : area;
  }

  grid<T>(area: Area, reader: CellReader<T>): T[][] {
    const rows: T[][] = [];
    for (let row = area.top; row <= area.bottom; row++) rows.push(this.#line(row, area, reader));
    return rows;
  }

  #line<T>(row: number, { left, right }: Area, reader: CellReader<T>): T[] {
    const line: T[] = [];
    const edited = this.#edited.get(row);
    const { end, first } = this.#stored.inRow(row);
    let cell = first;
    for (let column = left; column <= right; column++) {
      while (cell < end && this.#stored.column(cell) < column) cell++;
      const own = edited?.at(column);
      if (own) line.push(reader.edited(own));
      else if (cell < end && this.#stored.column(cell) === column)
        line.push(reader.stored(this.#stored, cell));
      else line.push(reader.blank(row, column));
    }
    return line;
  }

  /** The places that differ from the file, by row and column. */
  *edits(): Generator<{ readonly row: number; readonly column: number; readonly cell: CellState }> {
    for (const row of [...this.#edited.keys()].sort((a, b) => a - b)) {
      const line = this.#edited.get(row);
      for (let column = 0; column < (line?.end ?? 0); column++) {
        const cell = line?.at(column);
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** Every cell that exists within an area, those of the file first. */
  *within(area: Area): Generator<{ readonly row: number; readonly column: number }> {
    const stored = this.#stored.used;
    if (stored) {
      for (let row = Math.max(area.top, stored.top); row <= Math.min(area.bottom, stored.bottom); row++) {
        const { first, end } = this.#stored.inRow(row);
        for (let cell = first; cell < end; cell++) {
          const column = this.#stored.column(cell);
          if (column >= area.left && column <= area.right) yield { row, column };
        }
      }
    }
    for (const [row, line] of this.#editedIn(area)) {
      for (let column = area.left; column <= Math.min(area.right, line.end - 1); column++)
        if (line.has(column) && this.#stored.find(row, column) < 0) yield { row, column };
    }
  }

  /** Whichever are fewer, the rows of the area or those that were edited, are gone through. */
  *#editedIn({ bottom, top }: Area): Generator<readonly [number, EditedLine]> {
    if (bottom - top >= this.#edited.size) {
      for (const [row, line] of this.#edited) if (row >= top && row <= bottom) yield [row, line];
      return;
    }
    for (let row = top; row <= bottom; row++) {
      const line = this.#edited.get(row);
      if (line) yield [row, line];
    }
  }

  /** The box around all cells, or around those with a value or formula. */
  used(valuesOnly: boolean): Area | undefined {
    const known = this.#used.get(valuesOnly);
    if (known?.version === this.#version) return known.area;
    const area = this.#usedNow(valuesOnly);
    this.#used.set(valuesOnly, { version: this.#version, area });
    return area;
  }

  #usedNow(valuesOnly: boolean): Area | undefined {
    const stored = valuesOnly ? this.#stored.usedByValues : this.#stored.used;
    if (!this.isEdited) return stored;
    return valuesOnly && this.#wasBlanked ? this.#scan() : this.#join(stored, valuesOnly);
  }

  #join(stored: Area | undefined, valuesOnly: boolean): Area | undefined {
    const counts = (cell: CellState, style: number | undefined): boolean =>
      !isBlank(cell) || (!valuesOnly && style !== undefined);
    let used = stored;
    for (const [row, line] of this.#edited) {
      const span = line.span(counts);
      if (!span) continue;
      const area = { top: row, bottom: row, left: span.first, right: span.last };
      used = used ? bounding(used, area) : area;
    }
    return used;
  }

  #scan(): Area | undefined {
    let used: Area | undefined;
    for (let cell = 0; cell < this.#stored.count; cell++) {
      const row = this.#stored.row(cell);
      const column = this.#stored.column(cell);
      if (this.#stored.kind(cell) === 'blank' && !this.#stored.hasFormula(cell)) continue;
      if (this.#edited.get(row)?.at(column)) continue;
      if (!used || row < used.top || row > used.bottom || column < used.left || column > used.right) {
        used = used ? bounding(used, cellArea(row, column)) : cellArea(row, column);
      }
    }
    return this.#join(used, true);
  }
}
