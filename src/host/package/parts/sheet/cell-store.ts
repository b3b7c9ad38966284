import type { TextRun } from '../../cell';

export const BLANK = 0;
export const NUMBER = 1;
export const SHARED_TEXT = 2;
export const OWN_TEXT = 3;
export const BOOLEAN = 4;
export const ERROR = 5;
/** Added to the kind of a cell that holds a formula. */
export const WITH_FORMULA = 8;

/** Of a cell's formula: its own text, or its place in a shared group; the area of an array formula. */
export interface StoredFormula {
  readonly text: string;
  readonly group: number;
  readonly area: string;
}

/** The cells as they are being read: a column for each property, 17 bytes a cell. */
export class CellStore {
  count = 0;
  rows: Uint32Array;
  columns: Uint16Array;
  kinds: Uint8Array;
  styles: Uint32Array;
  /** The number, or the index of a text, or 0 and 1 for a boolean. */
  values: Float64Array;
  readonly texts: string[] = [];
  readonly runs = new Map<number, readonly TextRun[]>();
  readonly formulas = new Map<number, StoredFormula>();
  /** Whether the cells stand by row and column, as they nearly always do. */
  ordered = true;

  constructor(capacity: number) {
    this.rows = new Uint32Array(capacity);
    this.columns = new Uint16Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.styles = new Uint32Array(capacity);
    this.values = new Float64Array(capacity);
  }

  add(row: number, column: number, kind: number, style: number, value: number): number {
    const cell = this.count++;
    if (cell >= this.rows.length) this.#grow(Math.max(64, cell * 2));
    const before = cell - 1;
    if (
      cell > 0 &&
      ((this.rows[before] ?? 0) > row || (this.rows[before] === row && (this.columns[before] ?? 0) >= column))
    ) {
      this.ordered = false;
    }
    this.rows[cell] = row;
    this.columns[cell] = column;
    this.kinds[cell] = kind;
    this.styles[cell] = style;
    this.values[cell] = value;
    return cell;
  }

  /** A text that stands in the sheet itself; its index is the cell's value. */
  addText(text: string): number {
    return this.texts.push(text) - 1;
  }

  #grow(capacity: number): void {
    this.rows = grown(this.rows, new Uint32Array(capacity));
    this.columns = grown(this.columns, new Uint16Array(capacity));
    this.kinds = grown(this.kinds, new Uint8Array(capacity));
    this.styles = grown(this.styles, new Uint32Array(capacity));
    this.values = grown(this.values, new Float64Array(capacity));
  }
}

function grown<Column extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  from: Column,
  to: Column,
): Column {
  to.set(from);
  return to;
}

/** The same cells by row and column; two cells at one place give nothing. */
export function inOrder(store: CellStore): CellStore | undefined {
  if (store.ordered) return store;
  const order = new Uint32Array(store.count).map((_, cell) => cell);
  const place = (cell: number): number => (store.rows[cell] ?? 0) * 16_384 + (store.columns[cell] ?? 0);
  order.sort((one, other) => place(one) - place(other));
  const sorted = new CellStore(store.count);
  for (const text of store.texts) sorted.texts.push(text);
  for (const [text, runs] of store.runs) sorted.runs.set(text, runs);
  for (const cell of order) {
    const added = sorted.add(
      store.rows[cell] ?? 0,
      store.columns[cell] ?? 0,
      store.kinds[cell] ?? 0,
      store.styles[cell] ?? 0,
      store.values[cell] ?? 0,
    );
    const formula = store.formulas.get(cell);
    if (formula) sorted.formulas.set(added, formula);
  }
  return sorted.ordered ? sorted : undefined;
}
