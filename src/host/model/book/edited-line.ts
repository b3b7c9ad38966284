import type { CellState } from './cells';

/** A cell that holds a format alone; a sheet may have a million of them. */
const BLANK: CellState = { value: null, rewritten: false };

/**
 * The changed cells of a row. Their styles stand apart from what they hold: a long table is given thirty formats one
 * after the other, and its cells are not made anew for each.
 */
export class EditedLine {
  readonly #cells: (CellState | undefined)[] = [];
  readonly #styles: (number | undefined)[] = [];

  /** The place behind the last one. */
  get end(): number {
    return this.#cells.length;
  }

  has(column: number): boolean {
    return this.#cells[column] !== undefined;
  }

  at(column: number): CellState | undefined {
    const cell = this.#cells[column];
    const style = this.#styles[column];
    if (!cell || cell.style === style) return cell;
    const now = { ...cell, style };
    if (cell !== BLANK) this.#cells[column] = now;
    return now;
  }

  styleAt(column: number): number | undefined {
    return this.#styles[column];
  }

  /** The first and the last place of which something holds. */
  span(
    holds: (cell: CellState, style: number | undefined) => boolean,
  ): { readonly first: number; readonly last: number } | undefined {
    const is = (column: number): boolean => {
      const cell = this.#cells[column];
      return cell !== undefined && holds(cell, this.#styles[column]);
    };
    let first = 0;
    while (first < this.end && !is(first)) first++;
    let last = this.end - 1;
    while (last > first && !is(last)) last--;
    return first < this.end ? { first, last } : undefined;
  }

  put(column: number, cell: CellState): void {
    this.#cells[column] = cell;
    this.#styles[column] = cell.style;
  }

  restyle(column: number, style: number | undefined): void {
    this.#cells[column] ??= BLANK;
    this.#styles[column] = style;
  }
}
