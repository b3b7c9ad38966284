import { cellReference } from '../area';
import { MAIN } from '../parts/namespaces';
import { count } from '../xml/attributes';
import { readChildren, readRoot } from '../xml/read';
import { XmlScanner } from '../xml/scanner';

/** Cells that have lost their formula, by row and column; or all of a sheet, which is gone. */
export interface LostFormulas {
  readonly sheet: number;
  readonly cells: readonly { readonly row: number; readonly column: number }[] | 'all';
}

/** Whether the chain in which cells are calculated names a cell that no longer holds a formula. */
export function namesLostFormula(bytes: Uint8Array, part: string, lost: readonly LostFormulas[]): boolean {
  const cells = new Set(
    lost.flatMap(({ sheet, cells: places }) =>
      places === 'all' ? [] : places.map(({ row, column }) => `${sheet} ${cellReference(row, column)}`),
    ),
  );
  const sheets = new Set(lost.filter(({ cells: places }) => places === 'all').map(({ sheet }) => sheet));
  if (cells.size + sheets.size === 0) return false;
  const scanner = new XmlScanner(bytes, part);
  let sheet = 0;
  let found = false;
  readRoot(scanner, MAIN, 'calcChain');
  readChildren(scanner, MAIN, {
    c: () => {
      // A sheet is named where it changes from one cell to the next.
      sheet = count(scanner, 'i') ?? sheet;
      found ||= sheets.has(sheet) || cells.has(`${sheet} ${scanner.attribute('r') ?? ''}`);
    },
  });
  return found;
}
