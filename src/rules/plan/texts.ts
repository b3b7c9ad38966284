import type { Cell } from '../../appendix';
import type { CheckedSheet } from '../rule';

export interface SheetText {
  readonly cell: Cell;
  readonly text: string;
}

/** Every text on the sheet, in reading order. */
export function* textsOf({ grid }: CheckedSheet): Generator<SheetText> {
  for (const [index, row] of grid.values.entries()) {
    for (const [offset, value] of row.entries()) {
      if (typeof value === 'string' && value !== '')
        yield { cell: { row: grid.top + index, column: grid.left + offset }, text: value };
    }
  }
}
