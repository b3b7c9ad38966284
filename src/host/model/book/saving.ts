import type { AddedSheet, NameChange, WorkbookChanges } from '../../package';
import type { Book } from './book';
import { editedPoints } from './charts/saving';
import { pivotCacheChanges } from './pivot/saving';
import type { Name } from './names';
import { sheetChanges } from './sheet-saving';
import { calculationWords } from './words';

/** What differs from the file, in the words of the package. What was not touched is not named. */
export function changesOf(book: Book): WorkbookChanges {
  const { workbook } = book.source;
  book.calculation.settle();
  const added: AddedSheet[] = book.sheets
    .filter(({ isAdded }) => isAdded)
    .map(({ key, name, visibility }) => ({ id: key, name, visibility }));
  const kept = new Set(book.sheets.map(({ key }) => key));
  const deleted = workbook.sheets
    .filter(({ id, kind }) => kind === 'worksheet' && !kept.has(id))
    .map(({ id }) => id);
  const styles = book.styles.forSaving();
  const sheets = book.sheets
    .map((sheet) => sheetChanges(sheet, styles))
    .filter((changes) => Object.keys(changes).length > 1);
  const pivotCaches = pivotCacheChanges(book, styles);
  const names = nameChanges(book);
  const order = orderAfter(book);
  const points = editedPoints(book);
  return {
    ...(added.length > 0 ? { addedSheets: added } : {}),
    ...(deleted.length > 0 ? { deletedSheets: deleted } : {}),
    ...(sheets.length > 0 ? { sheets } : {}),
    ...(pivotCaches ? { pivotCaches } : {}),
    ...(order ? { order } : {}),
    ...(book.active.key === book.openedAt ? {} : { activeSheet: book.active.key }),
    ...(names.length > 0 ? { names } : {}),
    ...settings(book),
    ...(points && sheets.length > 0 ? { chartPoints: points } : {}),
    ...(sheets.length > 0 ? { styles: styles.additions } : {}),
  };
}

function settings({ calculationMode, source, structureProtected }: Book): WorkbookChanges {
  const { workbook } = source;
  const mode = calculationWords.toFile[calculationMode];
  return {
    ...(structureProtected === workbook.structureProtected ? {} : { structureProtected }),
    ...(mode === workbook.calculation.mode ? {} : { calculationMode: mode }),
  };
}

/** Sheets of other kinds stay where they stand among those that were there. */
function orderAfter(book: Book): readonly number[] | undefined {
  const { sheets } = book.source.workbook;
  const worksheets = sheets.filter(({ kind }) => kind === 'worksheet').map(({ id }) => id);
  const now = book.sheets.map(({ key }) => key);
  const left = worksheets.filter((id) => now.includes(id));
  const added = book.sheets.filter(({ isAdded }) => isAdded).map(({ key }) => key);
  const unmoved = [...left, ...added];
  if (now.every((key, at) => key === unmoved[at])) return undefined;
  const queue = [...now];
  const others = sheets.flatMap(({ id, kind }) => {
    if (kind !== 'worksheet') return [id];
    const next = left.includes(id) ? queue.shift() : undefined;
    return next === undefined ? [] : [next];
  });
  return [...others, ...queue];
}

function nameChanges(book: Book): readonly NameChange[] {
  const kept = new Set(book.names.map(({ origin }) => origin));
  const alive = new Set(book.sheets.map(({ key }) => key));
  const removed = book.source.workbook.names
    // A sheet takes its names with it.
    .filter((origin) => !kept.has(origin) && (origin.sheet === undefined || alive.has(origin.sheet)))
    .map(({ name, sheet }): NameChange => ({
      name,
      refersTo: null,
      ...(sheet === undefined ? {} : { sheet }),
    }));
  return [...removed, ...book.names.filter(isChanged).map(nameChange)];
}

const isChanged = ({ comment, origin, refersTo, visible }: Name): boolean =>
  origin?.refersTo !== refersTo || origin.hidden === visible || (origin.comment ?? '') !== comment;

const nameChange = ({ comment, name, refersTo, scope, visible }: Name): NameChange => ({
  name,
  refersTo,
  ...(scope.sheet ? { sheet: scope.sheet.key } : {}),
  ...(visible ? {} : { hidden: true }),
  ...(comment === '' ? {} : { comment }),
});
