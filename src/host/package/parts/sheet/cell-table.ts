import { parseArea, type Area } from '../../area';
import type { CellError, CellKind, CellTable, CellValue, TextRun } from '../../cell';
import { moveFormula } from '../../formula/move';
import type { SharedStrings } from '../shared-strings';
import {
  BLANK,
  BOOLEAN,
  ERROR,
  NUMBER,
  OWN_TEXT,
  SHARED_TEXT,
  WITH_FORMULA,
  type CellStore,
} from './cell-store';
import type { SharedFormulas } from './shared-formulas';

const errors = new Map<string, CellError>();

/** The cells of a sheet, read from their columns when asked. */
export class StoredCells implements CellTable {
  readonly count: number;
  readonly used: Area | undefined;
  readonly usedByValues: Area | undefined;
  readonly #rowNumbers: Uint32Array;
  readonly #rowFirsts: Uint32Array;

  constructor(
    readonly store: CellStore,
    readonly shared: SharedStrings,
    readonly sharedFormulas: SharedFormulas,
  ) {
    this.count = store.count;
    this.used = boxOf(store, () => true);
    this.usedByValues = boxOf(store, (cell) => store.kinds[cell] !== BLANK);
    const { numbers, firsts } = rowIndex(store);
    this.#rowNumbers = numbers;
    this.#rowFirsts = firsts;
  }

  find(row: number, column: number): number {
    const { first, end } = this.inRow(row);
    let low = first;
    let high = end - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.store.columns[middle] ?? 0;
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  inRow(row: number): { readonly first: number; readonly end: number } {
    let low = 0;
    let high = this.#rowNumbers.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#rowNumbers[middle] ?? 0;
      if (found === row)
        return { first: this.#rowFirsts[middle] ?? 0, end: this.#rowFirsts[middle + 1] ?? this.count };
      if (found < row) low = middle + 1;
      else high = middle - 1;
    }
    return { first: 0, end: 0 };
  }

  row(cell: number): number {
    return this.store.rows[cell] ?? 0;
  }

  column(cell: number): number {
    return this.store.columns[cell] ?? 0;
  }

  style(cell: number): number {
    return this.store.styles[cell] ?? 0;
  }

  hasFormula(cell: number): boolean {
    return ((this.store.kinds[cell] ?? 0) & WITH_FORMULA) !== 0;
  }

  kind(cell: number): CellKind {
    return KINDS[this.#kind(cell)] ?? 'blank';
  }

  value(cell: number): CellValue {
    const value = this.store.values[cell] ?? 0;
    switch (this.#kind(cell)) {
      case NUMBER:
        return value;
      case SHARED_TEXT:
        return this.shared.texts[value] ?? '';
      case OWN_TEXT:
        return this.store.texts[value] ?? '';
      case BOOLEAN:
        return value === 1;
      case ERROR:
        return errorOf(this.store.texts[value] ?? '');
      default:
        return null;
    }
  }

  formula(cell: number): string | undefined {
    const formula = this.store.formulas.get(cell);
    if (!formula || formula.group < 0 || formula.text !== '') return formula?.text;
    const first = this.sharedFormulas.get(formula.group);
    return first && moveFormula(first.text, this.row(cell) - first.row, this.column(cell) - first.column);
  }

  arrayArea(cell: number): Area | undefined {
    const formula = this.store.formulas.get(cell);
    return formula?.area ? parseArea(formula.area) : undefined;
  }

  isRich(cell: number): boolean {
    return this.#runs(cell) !== undefined;
  }

  runs(cell: number): readonly TextRun[] {
    return this.#runs(cell) ?? [];
  }

  #kind(cell: number): number {
    return (this.store.kinds[cell] ?? 0) & ~WITH_FORMULA;
  }

  #runs(cell: number): readonly TextRun[] | undefined {
    const kind = this.#kind(cell);
    const value = this.store.values[cell] ?? 0;
    if (kind === SHARED_TEXT) return this.shared.runs.get(value);
    return kind === OWN_TEXT ? this.store.runs.get(value) : undefined;
  }
}

const KINDS: readonly CellKind[] = ['blank', 'number', 'text', 'text', 'boolean', 'error'];

function errorOf(error: string): CellError {
  const known = errors.get(error) ?? { error };
  if (errors.size < 64) errors.set(error, known);
  return known;
}

function boxOf(store: CellStore, counts: (cell: number) => boolean): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let cell = 0; cell < store.count; cell++) {
    if (!counts(cell)) continue;
    const row = store.rows[cell] ?? 0;
    const column = store.columns[cell] ?? 0;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

function rowIndex(store: CellStore): { numbers: Uint32Array; firsts: Uint32Array } {
  const starts = (cell: number): boolean => cell === 0 || store.rows[cell] !== store.rows[cell - 1];
  let rows = 0;
  for (let cell = 0; cell < store.count; cell++) if (starts(cell)) rows++;
  const numbers = new Uint32Array(rows);
  const firsts = new Uint32Array(rows);
  let at = 0;
  for (let cell = 0; cell < store.count; cell++) {
    if (!starts(cell)) continue;
    numbers[at] = store.rows[cell] ?? 0;
    firsts[at++] = cell;
  }
  return { numbers, firsts };
}
