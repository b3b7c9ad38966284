import { readSheet, type WorkbookPackage } from '../../src/host/package';

/** Every cell that holds something, of every sheet: `Phụ lục!D17` → its value. */
function cellsOf(book: WorkbookPackage): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of book.workbook.sheets) {
    const { cells } = readSheet(book, sheet);
    for (let cell = 0; cell < cells.count; cell++)
      found.set(`${sheet.name} ${cells.row(cell)} ${cells.column(cell)}`, cells.value(cell));
  }
  return found;
}

/** The cells that differ, each with what it held and holds. */
export function changedCells(before: WorkbookPackage, after: WorkbookPackage): readonly unknown[] {
  const old = cellsOf(before);
  return [...cellsOf(after)]
    .filter(([place, value]) => old.get(place) !== value)
    .map(([place, value]) => [place, old.get(place), value]);
}

export const changedParts = (before: WorkbookPackage, after: WorkbookPackage): readonly string[] =>
  [...new Set([...before.parts.names, ...after.parts.names])].filter(
    (name) =>
      !before.parts.has(name) ||
      !after.parts.has(name) ||
      !Buffer.from(before.parts.bytes(name)).equals(Buffer.from(after.parts.bytes(name))),
  );
