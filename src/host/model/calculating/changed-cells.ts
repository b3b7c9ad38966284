import type { Sheet } from '../book/sheet';

/** Cells of one row, side by side. */
export interface ChangedRun {
  readonly sheet: Sheet;
  readonly row: number;
  readonly first: number;
  last: number;
}

/** The cells that were changed since somebody looked: whole tables are written a row after the other. */
export class ChangedCells {
  #runs: ChangedRun[] = [];

  get isEmpty(): boolean {
    return this.#runs.length === 0;
  }

  get runs(): readonly ChangedRun[] {
    return this.#runs;
  }

  add(sheet: Sheet, row: number, column: number): void {
    const run = this.#runs.at(-1);
    if (run?.sheet === sheet && run.row === row && (run.last === column || run.last === column - 1))
      run.last = column;
    else this.#runs.push({ sheet, row, first: column, last: column });
  }

  clear(): void {
    this.#runs = [];
  }
}
