import type { ProseLine } from '../appendix';
import type { Sheet } from '../sheet/sheet';

/** The texts of a row that stands outside every table. Numbers alone say nothing there. */
export function proseOf(sheet: Sheet, row: number): readonly ProseLine[] {
  return sheet
    .filled(row)
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ column, text }) => ({ cell: { row, column }, text }));
}
