import type { SheetVisibility } from '../../package';
import { HostError, invalidArgument } from '../host-error';
import type { Book } from './book';
import { permitStructure } from './permission';
import { settleSources } from './pivot/pivots';
import { activate } from './selection';
import { followLostSheet, followSheet } from './rewriting';
import type { Sheet } from './sheet';

const FORBIDDEN = /[\\/?*[\]:]/;

/** Excel's rules for the name of a sheet. */
function checkName(book: Book, name: string, own?: Sheet): void {
  const isMisspelt = name.length > 31 || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'");
  if (name === '' || isMisspelt || name.toLowerCase() === 'history') throw invalidArgument();
  const other = book.sheetNamed(name);
  if (other && other !== own) throw new HostError('ItemAlreadyExists');
}

export function addSheet(book: Book, wanted?: string): Sheet {
  permitStructure(book);
  const name = wanted ?? freeSheetName(book);
  checkName(book, name);
  const sheet = book.newSheet(name);
  book.sheets = [...book.sheets, sheet];
  book.events.added(sheet);
  return sheet;
}

function freeSheetName(book: Book): string {
  for (let number = book.sheets.length + 1; ; number++) {
    const name = `Sheet${String(number)}`;
    if (!book.sheetNamed(name)) return name;
  }
}

export function renameSheet(sheet: Sheet, name: string): void {
  permitStructure(sheet.book);
  checkName(sheet.book, name, sheet);
  settleSources(sheet.book);
  const before = sheet.name;
  sheet.name = name;
  if (before !== name) followSheet(sheet.book, before, name);
}

const visibleSheets = (book: Book): readonly Sheet[] =>
  book.sheets.filter(({ visibility }) => visibility === 'visible');

/** A workbook shows at least one sheet. */
function leaveOneVisible(sheet: Sheet): void {
  if (visibleSheets(sheet.book).every((other) => other === sheet)) throw new HostError('InvalidOperation');
}

export function deleteSheet(sheet: Sheet): void {
  const { book } = sheet;
  permitStructure(book);
  if (sheet.visibility === 'visible') leaveOneVisible(sheet);
  // Excel does not delete what nobody can see.
  if (sheet.visibility === 'veryHidden') throw new HostError('InvalidOperation');
  leave(sheet);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.names = book.names.filter(({ scope }) => scope.sheet !== sheet);
  sheet.deleted = true;
  followLostSheet(book, sheet.name);
  book.events.deleted(sheet);
}

export function showSheet(sheet: Sheet, visibility: SheetVisibility): void {
  permitStructure(sheet.book);
  if (visibility !== 'visible') {
    leaveOneVisible(sheet);
    leave(sheet);
  }
  sheet.visibility = visibility;
}

/** Goes on to the next sheet that can be seen. */
function leave(sheet: Sheet): void {
  const { book } = sheet;
  if (book.active !== sheet) return;
  const after = book.sheets.slice(sheet.position + 1).find(({ visibility }) => visibility === 'visible');
  const next = after ?? visibleSheets(book).findLast((other) => other !== sheet);
  if (next) activate(next);
}

export function moveSheet(sheet: Sheet, position: number): void {
  const { book } = sheet;
  permitStructure(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) throw invalidArgument();
  const others = book.sheets.filter((other) => other !== sheet);
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

/** The sheet some steps before or after, among those that can be seen if so wished. */
export function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly = false): Sheet | undefined {
  const { sheets } = sheet.book;
  for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (!visibleOnly || next.visibility === 'visible')) return next;
  }
  return undefined;
}
