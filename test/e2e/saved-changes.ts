import { cellReference, readSheet, type WorkbookPackage } from '../../src/host/package';

/** Every cell that holds something, of every sheet: `Phụ lục!D17` → its value. */
function cellsOf(book: WorkbookPackage): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of book.workbook.sheets) {
    const { cells } = readSheet(book, sheet);
    for (let cell = 0; cell < cells.count; cell++)
      if (cells.value(cell) !== null)
        found.set(`${sheet.name}!${cellReference(cells.row(cell), cells.column(cell))}`, cells.value(cell));
  }
  return found;
}

/** A cell that differs, with what it held and holds; null for nothing. */
export type ChangedCell = readonly [place: string, before: unknown, after: unknown];

/** The cells that differ, those of new sheets among them. */
export function changedCells(before: WorkbookPackage, after: WorkbookPackage): readonly ChangedCell[] {
  const old = cellsOf(before);
  const now = cellsOf(after);
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((place): ChangedCell => [place, old.get(place) ?? null, now.get(place) ?? null])
    .filter(([, was, is]) => was !== is);
}

export const changedParts = (before: WorkbookPackage, after: WorkbookPackage): readonly string[] =>
  [...new Set([...before.parts.names, ...after.parts.names])].filter(
    (name) =>
      !before.parts.has(name) ||
      !after.parts.has(name) ||
      !Buffer.from(before.parts.bytes(name)).equals(Buffer.from(after.parts.bytes(name))),
  );
