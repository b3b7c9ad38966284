import {
  holdsFormulas,
  loseSheet,
  renameColumn,
  renameSheet,
  renameTable,
  sameArea,
  shiftArea,
  shiftFormula,
  type Shift,
} from '../../package';
import type { Book } from './book';
import { LinkList } from './link-list';
import { isBuiltIn } from './names';
import { removeMark } from './marks';
import type { Sheet } from './sheet';
import type { Table } from './table';
import { plainRule, type Validation } from './validations';

type Rewrite = (formula: string, home: string) => string;

/** Goes through every formula and name of the workbook: what they refer to has got another name or place. */
function rewriteAll(book: Book, rewrite: Rewrite): void {
  for (const sheet of book.sheets) {
    if (!sheet.isRead && !hasFormulas(book, sheet)) continue;
    rewriteCells(sheet, rewrite);
    for (const table of sheet.body.tables) rewriteColumns(table, rewrite);
  }
  for (const name of book.names) {
    // Excel's own names say the same as the layout of their page, and follow it.
    if (isBuiltIn(name)) continue;
    const refersTo = rewrite(name.refersTo, name.scope.sheet?.name ?? '');
    if (refersTo === name.refersTo) continue;
    name.refersTo = refersTo;
    book.calculation.restructured(name.name);
  }
}

/** Whether the sheet's part holds a formula; a sheet that was added has no part. */
export function hasFormulas({ source }: Book, { key }: Sheet): boolean {
  const entry = source.workbook.sheets.find(({ id }) => id === key);
  return entry !== undefined && holdsFormulas(source, entry);
}

function rewriteCells(sheet: Sheet, rewrite: Rewrite): void {
  for (const { column, row } of [...sheet.cells.formulaPlaces()]) {
    const before = sheet.cells.formulaAt(row, column) ?? '';
    const formula = rewrite(before, sheet.name);
    const cell = formula === before ? undefined : sheet.cells.at(row, column);
    if (cell) sheet.cells.put(row, column, { ...cell, formula, rewritten: true });
  }
}

/** A calculated column states its formula once more. */
function rewriteColumns(table: Table, rewrite: Rewrite): void {
  const columns = table.rule.columns.map((column) => {
    const formula = column.formula && rewrite(column.formula, table.sheet.name);
    return formula === undefined || formula === column.formula ? column : { ...column, formula };
  });
  if (columns.some((column, at) => column !== table.rule.columns[at]))
    table.rule = { ...table.rule, columns };
}

export function followSheet(book: Book, from: string, to: string): void {
  rewriteAll(book, (formula) => renameSheet(formula, from, to));
  book.calculation.restructured();
}

export function followLostSheet(book: Book, name: string): void {
  rewriteAll(book, (formula) => loseSheet(formula, name));
  book.calculation.restructured();
}

export const followTable = (book: Book, from: string, to: string): void =>
  rewriteAll(book, (formula) => renameTable(formula, from, to));

/** Columns may take each other's names, so each lays its old one down before any takes a new one. */
export function followColumns(
  book: Book,
  table: string,
  renamed: readonly { readonly from: string; readonly to: string }[],
): void {
  const between = (at: number): string => `\u0001${String(at)}`;
  rewriteAll(book, (formula) => {
    const laidDown = renamed.reduce(
      (text, { from }, at) => renameColumn(text, table, from, between(at)),
      formula,
    );
    return renamed.reduce((text, { to }, at) => renameColumn(text, table, between(at), to), laidDown);
  });
}

/** What refers to cells that have moved follows them: formulas, names, rules and links of the sheet. */
export function followCells(sheet: Sheet, shift: Shift): void {
  rewriteAll(sheet.book, (formula, home) => shiftFormula(formula, home, sheet.name, shift));
  sheet.book.calculation.restructured();
  const { body } = sheet;
  for (const mark of body.marks) {
    const areas = mark.rule.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    const stands =
      areas.length === mark.rule.areas.length && areas.every((area, at) => area === mark.rule.areas[at]);
    if (stands || !mark.isChangeable) continue;
    if (areas.length > 0) mark.change({ areas });
    else removeMark(mark);
  }
  const before = body.links.all;
  const links = before.flatMap((link) => {
    const area = shiftArea(link.area, shift);
    return area ? [sameArea(area, link.area) ? link : { ...link, area }] : [];
  });
  if (links.some((link, at) => link !== before[at]) || links.length < before.length)
    body.links = new LinkList(links);
  body.validations = body.validations.flatMap((validation): readonly Validation[] => {
    const { areas } = validation.rule;
    const moved = areas.flatMap((area) => shiftArea(area, shift) ?? []);
    if (moved.length === 0) return [];
    const stands = moved.length === areas.length && moved.every((area, at) => area === areas[at]);
    return [stands ? validation : { rule: { ...plainRule(validation.rule), areas: moved } }];
  });
}
