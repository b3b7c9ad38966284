import { cellColumn } from '../../parts/sheet/read-cell';
import { rowNumber } from '../../parts/sheet/read-sheet-data';
import { forEachChild } from '../../xml/read';
import type { XmlScanner } from '../../xml/scanner';
import { childOf, readTree } from '../../xml/tree';
import { statesContent } from './cell-content';
import { closePlace, openPlace } from './place';
import type { FoundCell, Place, RowWork } from './row-work';
import type { OrphanedFormulas } from './shared-formulas';

export interface FoundRows {
  readonly place: Place;
  readonly count: number;
}

/**
 * After OPEN of `sheetData`: goes once through the rows and fills in what the work needs to know of them. Rows
 * without work are passed over, except that orphaned formulas are settled in them.
 */
export function findRows(
  scanner: XmlScanner,
  works: ReadonlyMap<number, RowWork>,
  orphans: OrphanedFormulas,
): FoundRows {
  const opened = openPlace(scanner);
  const pending = [...works.values()];
  let passed = 0;
  let row = -1;
  let count = 0;
  let lastEnd: number | undefined;
  let before: RowWork | undefined;
  forEachChild(scanner, () => {
    if (before && scanner.attributes.indexOf('r') < 0) before.needed = true;
    row = rowNumber(scanner, row);
    for (; (pending[passed]?.row ?? Infinity) < row; passed++) anchor(pending[passed], scanner.start);
    const work = works.get(row);
    if (work) findCells(scanner, work, orphans);
    else if (orphans.any) settleRow(scanner, row, orphans);
    else scanner.skip();
    lastEnd = scanner.end;
    before = work;
    count++;
  });
  return { place: closePlace(opened, scanner, lastEnd), count };
}

function anchor(work: RowWork | undefined, at: number): void {
  if (work && !work.place) work.anchor = at;
}

function findCells(scanner: XmlScanner, work: RowWork, orphans: OrphanedFormulas): void {
  const opened = openPlace(scanner);
  const columns = [...work.cells.keys()].sort((one, other) => one - other);
  let passed = 0;
  let column = -1;
  let lastEnd: number | undefined;
  let before: FoundCell | undefined;
  forEachChild(scanner, () => {
    const implied = scanner.attributes.indexOf('r') < 0;
    if (implied && before) before.needed = true;
    column = cellColumn(scanner, work.row, column);
    for (; (columns[passed] ?? Infinity) < column; passed++)
      work.anchors.set(columns[passed] ?? 0, scanner.start);
    before = findCell(scanner, work, column, implied, orphans);
    lastEnd = scanner.end;
  });
  const place = closePlace(opened, scanner, lastEnd);
  work.needed ||= opened.attributes.every(({ name }) => name !== 'r') || work.place !== undefined;
  work.place ??= place;
}

function findCell(
  scanner: XmlScanner,
  work: RowWork,
  column: number,
  implied: boolean,
  orphans: OrphanedFormulas,
): FoundCell | undefined {
  const edit = work.cells.get(column);
  work.cells.delete(column);
  if (!edit && !orphans.any) {
    work.untouched++;
    scanner.skip();
    return undefined;
  }
  const element = readTree(scanner);
  if (edit && statesContent(edit) && childOf(element, 'f')) orphans.lose(element, edit, work.row, column);
  else orphans.settle(element, work.row, column);
  if (!edit) {
    work.untouched++;
    return undefined;
  }
  const found: FoundCell = { element, column, edit, needed: implied };
  work.found.push(found);
  return found;
}

function settleRow(scanner: XmlScanner, row: number, orphans: OrphanedFormulas): void {
  let column = -1;
  forEachChild(scanner, () => {
    column = cellColumn(scanner, row, column);
    orphans.settle(readTree(scanner), row, column);
  });
}
