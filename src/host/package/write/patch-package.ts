import type { NameChange, RelationshipSource, SheetChanges, WorkbookChanges } from '../changes';
import type { OpenWorkbook } from '../open-workbook';
import { PackageError } from '../package-error';
import { writeArchive } from '../zip/write';
import { namesLostFormula, type LostFormulas } from './calculation-chain';
import { PackageDraft } from './package-draft';
import { refreshCharts } from './drawing/refresh-charts';
import { changeParts } from './part-changes';
import { changeSheet } from './sheet/change-sheet';
import { changeCaches, dropUnusedCaches, type PivotCaches } from './pivot/caches';
import { changePivots } from './pivot/pivots';
import { AddedStyles } from './styles/added-styles';
import { placeStyles, writeStyles } from './styles/write-styles';
import { activeAfter, changeActiveSheet } from './workbook/active-sheet';
import type { SheetList } from './workbook/book-draft';
import { anyFormula, changeCalculation } from './workbook/calculation';
import { changeNames } from './workbook/names';
import { changePivotCaches } from './workbook/pivot-caches';
import { pageNames } from './workbook/page-names';
import { removeSheetParts } from './workbook/removed-sheets';
import { changeSheetElements } from './workbook/sheet-elements';
import { listSheets } from './workbook/sheet-list';
import { changeStructure } from './workbook/structure';
import { changePart } from './xml-part';

/** The file with the changes made: parts that they do not touch keep their bytes, packed as they came. */
export function patch(book: OpenWorkbook, changes: WorkbookChanges): Uint8Array {
  const parts = new PackageDraft(book.parts);
  const list = listSheets(parts, book.workbookPart, book.workbook, changes);
  addStyles(parts, book, changes);
  if (changes.parts) changeParts(parts, changes.parts, sourceOf(book, list), book.workbook.strict);
  refreshCharts(parts, list, changes.chartPoints);
  const active = activeAfter(book.workbook, list, changes.activeSheet);
  const lost = changeSheets(parts, book, list, withSelection(book, list, changes.sheets ?? [], active));
  const caches = changeSheetPivots(parts, book, list, changes);
  const goneParts = list.gone.map(({ part }) => part);
  const values = (changes.sheets ?? []).some(({ cells }) =>
    cells?.some(({ value, formula }) => value !== undefined || formula !== undefined),
  );
  const lostAll = list.gone.map(({ id }): LostFormulas => ({ sheet: id, cells: 'all' }));
  loseChain(parts, book, [...lost, ...lostAll]);
  removeSheetParts(parts, book.workbookPart, goneParts);
  const names = [...(changes.names ?? []), ...pageNames(changes.sheets ?? [], list)];
  changeWorkbook(parts, book, list, names, active, values || goneParts.length > 0, changes, caches);
  const entries = parts.finish();
  const untouched = entries.added.size + entries.replaced.size + entries.removed.size === 0;
  return untouched ? book.file : writeArchive(book.parts.archive, entries);
}

function changeWorkbook(
  parts: PackageDraft,
  book: OpenWorkbook,
  list: SheetList,
  names: readonly NameChange[],
  active: number | undefined,
  recalculates: boolean,
  changes: WorkbookChanges,
  caches: PivotCaches['added'],
): void {
  const links = new Set(parts.relationships(book.workbookPart).map(({ id }) => id));
  changePart(parts, book.workbookPart, (xml) => {
    changeSheetElements(xml, list);
    changeNames(xml, list, names);
    changeActiveSheet(xml, list, book.workbook, active);
    changePivotCaches(xml, links, caches);
    if (changes.structureProtected !== undefined) changeStructure(xml, changes.structureProtected);
    const sheetParts = list.sheets.map(({ part }) => part);
    const holdsFormulas = recalculates ? anyFormula(parts, sheetParts) : undefined;
    changeCalculation(xml, { mode: changes.calculationMode, holdsFormulas });
  });
}

function addStyles(parts: PackageDraft, book: OpenWorkbook, { styles, sheets = [] }: WorkbookChanges): void {
  if (styles instanceof AddedStyles) {
    const part =
      book.relatedPart('styles') ?? placeStyles(parts, book.workbookPart, styles, book.workbook.strict);
    writeStyles(parts, part, styles);
  }
  const asked = sheets
    .flatMap(({ cells = [] }) => cells)
    .reduce((most, { style = 0 }) => Math.max(most, style), 0);
  if (asked > 0 && asked >= (styles?.styles ?? book.styles).count) {
    throw new PackageError('invalid-change', `there is no cell format ${asked}`);
  }
}

function changeSheets(
  parts: PackageDraft,
  book: OpenWorkbook,
  { sheets }: SheetList,
  changes: readonly SheetChanges[],
): readonly LostFormulas[] {
  return changes.filter(touchesPart).map((change) => {
    const sheet = sheets.find(({ id }) => id === change.sheet);
    if (!sheet) throw new PackageError('invalid-change', `there is no sheet ${change.sheet} to change`);
    return { sheet: sheet.id, cells: changeSheet(parts, sheet.part, change, book.workbook.strict) };
  });
}

function changeSheetPivots(
  parts: PackageDraft,
  book: OpenWorkbook,
  { sheets }: SheetList,
  { pivotCaches = {}, sheets: changes = [] }: WorkbookChanges,
): PivotCaches['added'] {
  const { workbook, workbookPart } = book;
  const caches = changeCaches(parts, workbookPart, pivotCaches, workbook.epoch, workbook.strict);
  const touched = changes.flatMap(({ pivots, sheet: id }) => {
    const sheet = sheets.find((candidate) => candidate.id === id);
    return pivots && sheet ? [{ part: sheet.part, pivots }] : [];
  });
  for (const { part, pivots } of touched) changePivots(parts, part, pivots, caches, workbook.strict);
  if (touched.some(({ pivots }) => pivots.removed)) dropUnusedCaches(parts, workbookPart);
  return caches.added;
}

/** A chain that names a cell without a formula makes Excel mend the file; without a chain it makes a new one. */
function loseChain(parts: PackageDraft, book: OpenWorkbook, lost: readonly LostFormulas[]): void {
  const chain = book.relatedPart('calcChain');
  if (chain === undefined || !namesLostFormula(parts.xml(chain), chain, lost)) return;
  changeParts(parts, { removed: [chain] }, () => '', false);
}

/** Whether more is asked for than the list of sheets can say. */
const touchesPart = (change: SheetChanges): boolean =>
  Object.entries(change).some(([name, value]) => !LISTED.has(name) && value !== undefined);

const LISTED = new Set(['sheet', 'name', 'visibility', 'pivots']);

/** Where another sheet becomes the active one, the tabs say so: two selected ones would be edited together. */
function withSelection(
  book: OpenWorkbook,
  { sheets }: SheetList,
  changes: readonly SheetChanges[],
  active: number | undefined,
): readonly SheetChanges[] {
  const before = book.workbook.activeSheet;
  if (active === undefined || active === before) return changes;
  const selecting = (id: number, tabSelected: boolean): readonly SheetChanges[] => {
    if (sheets.every((sheet) => sheet.id !== id)) return [];
    const change = changes.find(({ sheet }) => sheet === id);
    return [{ ...change, sheet: id, view: { ...change?.view, tabSelected } }];
  };
  const rest = changes.filter(({ sheet }) => sheet !== active && sheet !== before);
  return [...rest, ...selecting(before, false), ...selecting(active, true)];
}

const sourceOf =
  (book: OpenWorkbook, { sheets }: SheetList) =>
  (source: RelationshipSource): string => {
    if (source === 'workbook') return book.workbookPart;
    if ('part' in source) return source.part;
    const sheet = sheets.find(({ id }) => id === source.sheet);
    if (!sheet) throw new PackageError('invalid-change', `there is no sheet ${source.sheet} to relate`);
    return sheet.part;
  };
