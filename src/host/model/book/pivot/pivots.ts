import type { Area, CellValue, WorkbookPackage } from '../../../package';
import { HostError, invalidArgument } from '../../host-error';
import type { Book } from '../book';
import { permit } from '../permission';
import type { Region } from '../region';
import type { Sheet } from '../sheet';
import type { Table, TableScope } from '../table';
import { PivotCache } from './cache';
import { drawPivot, type Drawing } from './drawing';
import { orderItems } from './items';
import { areaOfExtent, Pivot } from './pivot';
import { checkRoom, place, vacate } from './placing';
import { refreshedRule, withOrders } from './refreshing';
import { newRule, type PivotRule } from './rule';
import { isSameSource, sameRecords, sourceFrom } from './source';

export const pivotsIn = ({ book, sheet }: TableScope): readonly Pivot[] =>
  (sheet ? [sheet] : book.sheets.filter(mayHoldPivots)).flatMap(({ body }) => body.pivots);

/** A sheet that nobody has read yet is not read to find that it has none. */
const mayHoldPivots = ({ book, isRead, key }: Sheet): boolean =>
  isRead || book.source.workbook.sheets.some(({ id, part }) => id === key && holdsPivots(book.source, part));

const holdsPivots = ({ parts }: WorkbookPackage, part: string): boolean =>
  parts.relationships(part).some(({ kind }) => kind === 'pivotTable');

export const findPivot = (scope: TableScope, wanted: string): Pivot | undefined =>
  pivotsIn(scope).find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());

const draw = ({ book }: Sheet, cache: PivotCache, rule: PivotRule): Drawing =>
  drawPivot(cache.records, rule, { language: book.language, epoch: book.epoch });

/** Makes a pivot without any field yet. Pivots over the same source share what they know of it. */
export function addPivot(
  scope: TableScope,
  name: string,
  given: Region | Table | string,
  { areas: [{ left, top }], sheet }: Region,
): Pivot {
  permit(sheet);
  checkName(sheet, name);
  const cache = cacheOver(sheet.book, sourceFrom(scope, given));
  const rule = newRule(
    name,
    cache.records.fields.map((field) => field.name),
  );
  const drawing = draw(sheet, cache, rule);
  const anchor = { row: top, column: left };
  checkRoom(sheet, areaOfExtent(anchor, drawing), undefined);
  const pivot = new Pivot(sheet, cache, anchor, rule, drawing);
  pivot.drawing = drawing;
  sheet.body.pivots = [...sheet.body.pivots, pivot];
  return pivot;
}

function checkName(sheet: Sheet, name: string, own?: Pivot): void {
  if (name === '' || name.length > 255) throw invalidArgument();
  const other = sheet.body.pivots.find((pivot) => pivot.name.toLowerCase() === name.toLowerCase());
  if (other && other !== own) throw new HostError('ItemAlreadyExists');
}

export function renamePivot(pivot: Pivot, name: string): void {
  permit(pivot.sheet);
  checkName(pivot.sheet, name, pivot);
  pivot.rule = { ...pivot.rule, name };
}

function cacheOver(book: Book, source: PivotCache['source']): PivotCache {
  const caches = pivotsIn({ book }).map(({ cache }) => cache);
  const known = caches.find(
    (cache) => cache.origin?.foreign === undefined && isSameSource(cache.source, source),
  );
  if (known) refreshCache(book, known);
  return known ?? new PivotCache(book, { source });
}

/** Changes what a pivot shows. Where the new look does not fit, nothing has changed. */
export function changePivot(pivot: Pivot, part: Partial<PivotRule>, { fresh = true } = {}): void {
  permit(pivot.sheet);
  pivot.refuseForeign();
  const rule = withOrders({ ...pivot.rule, ...part }, pivot.cache.records);
  redraw([{ pivot, rule, drawing: draw(pivot.sheet, pivot.cache, rule), fresh }]);
}

interface Redrawing {
  readonly pivot: Pivot;
  readonly rule: PivotRule;
  readonly drawing: Drawing;
  /** Whether formats that its cells were given go. */
  readonly fresh: boolean;
}

function redraw(all: readonly Redrawing[]): void {
  const areas = new Map(all.map(({ drawing, pivot }) => [pivot, areaOfExtent(pivot.anchor, drawing)]));
  const areaOf = (pivot: Pivot): Area => areas.get(pivot) ?? pivot.area;
  for (const { drawing, pivot } of all)
    checkRoom(pivot.sheet, areaOf(pivot), pivot, { isDrawn: drawing.isDrawn, areaOf });
  for (const { drawing, fresh, pivot, rule } of all) {
    place(pivot, drawing, fresh);
    pivot.rule = rule;
    pivot.extent = drawing;
    pivot.drawing = drawing;
  }
}

/** Reads the source again. All that pivots over it show follows; where one has no room, none has changed. */
export function refreshCache(book: Book, cache: PivotCache): void {
  const sharing = pivotsIn({ book }).filter((pivot) => pivot.cache === cache);
  for (const pivot of sharing) {
    permit(pivot.sheet);
    pivot.refuseForeign();
  }
  const records = cache.read();
  const { isRead, known: before } = cache;
  if (before && (records === before || sameRecords(records, before))) return;
  cache.refresh(records);
  try {
    redraw(
      sharing.map((pivot) => {
        const rule = refreshedRule(pivot.rule, records);
        const fresh = !rule.preserveFormatting;
        return { pivot, rule, drawing: draw(pivot.sheet, cache, rule), fresh };
      }),
    );
  } catch (error) {
    cache.restore(before, isRead);
    throw error;
  }
}

export function refreshPivot({ cache, sheet }: Pivot): void {
  permit(sheet);
  refreshCache(sheet.book, cache);
}

/** Pivots that share what they know of their source are refreshed together. */
export function refreshPivots(scope: TableScope): void {
  const pivots = pivotsIn(scope);
  for (const { sheet } of pivots) permit(sheet);
  for (const cache of new Set(pivots.map((pivot) => pivot.cache))) refreshCache(scope.book, cache);
}

export function removePivot(pivot: Pivot): void {
  const { area, extent, sheet } = pivot;
  permit(sheet);
  if (extent.isDrawn) vacate(sheet, area);
  sheet.body.pivots = sheet.body.pivots.filter((other) => other !== pivot);
}

/** The items of a field in the order in which the pivot shows them. */
export function itemsOf({ cache, rule }: Pivot, name: string): readonly CellValue[] {
  const own = rule.fields.find((field) => field.name === name);
  const field = cache.records.fields.find((candidate) => candidate.name === name);
  return own && field ? orderItems(field.items, own.sort, own.order) : [];
}

/** Before a table or a sheet is renamed: pivots over it go on to know it. */
export const settleSources = (book: Book): readonly unknown[] =>
  pivotsIn({ book }).map(({ cache }) => cache.source);
