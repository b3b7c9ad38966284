import { loseSheet, renameSheet } from '../../formula/sheet-names';
import type { SheetList } from './book-draft';

/** A formula that follows the sheets which are renamed, and loses those that go. */
export function formulaAfter(formula: string, { sheets, gone }: SheetList): string {
  const renamed = sheets.reduce(
    (text, { name, before }) =>
      before && before.name !== name ? renameSheet(text, before.name, name) : text,
    formula,
  );
  return gone.reduce((text, { name }) => loseSheet(text, name), renamed);
}
