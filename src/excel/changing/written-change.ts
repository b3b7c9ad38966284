import type { CellChange } from '../../rules';

/** A change as it was written, with what is needed to take it back. */
export interface WrittenChange extends CellChange {
  /** Where the number format had to change with the value, as for a number in a cell formatted as text. */
  readonly formats?: { readonly from: string; readonly to: string };
}
