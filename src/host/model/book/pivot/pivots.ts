import type { Area, CellValue } from '../../../package';
import { HostError, invalidArgument } from '../../host-error';
import type { Book } from '../book';
import { permit } from '../permission';
import type { Region } from '../region';
import type { Sheet } from '../sheet';
import type { Table, TableScope } from '../table';
import { PivotCache } from './cache';
import { drawPivot, type Drawing } from './drawing';
import { orderItems } from './items';
import { areaOfDrawing, Pivot } from './pivot';
import { checkRoom, isDrawn, place, vacate } from './placing';
import { refreshedRule, withOrders } from './refreshing';
import { newRule, type PivotRule } from './rule';
import { isSameSource, readRecords, sameRecords, sourceFrom } from './source';

export const pivotsIn = ({ book, sheet }: TableScope): readonly Pivot[] =>
  (sheet ? [sheet] : book.sheets).flatMap(({ body }) => body.pivots);

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
  checkRoom(sheet, areaOfDrawing(anchor, drawing), undefined);
  const key = 1 + Math.max(0, ...pivotsIn({ book: sheet.book }).map((pivot) => pivot.key));
  const pivot = new Pivot(sheet, key, cache, anchor, rule, drawing);
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
  const known = caches.find((cache) => isSameSource(cache.source, source));
  if (known) refreshCache(book, known);
  return (
    known ??
    new PivotCache(1 + Math.max(0, ...caches.map(({ key }) => key)), source, readRecords(source), false)
  );
}

/** Changes what a pivot shows. Where the new look does not fit, nothing has changed. */
export function changePivot(pivot: Pivot, part: Partial<PivotRule>, { fresh = true } = {}): void {
  permit(pivot.sheet);
  const rule = withOrders({ ...pivot.rule, ...part }, pivot.cache.records);
  redraw([{ pivot, rule, drawing: draw(pivot.sheet, pivot.cache, rule) }], fresh);
}

interface Redrawing {
  readonly pivot: Pivot;
  readonly rule: PivotRule;
  readonly drawing: Drawing;
}

function redraw(all: readonly Redrawing[], fresh: boolean): void {
  const areas = new Map(all.map(({ drawing, pivot }) => [pivot, areaOfDrawing(pivot.anchor, drawing)]));
  const areaOf = (pivot: Pivot): Area => areas.get(pivot) ?? pivot.area;
  for (const { drawing, pivot } of all)
    checkRoom(pivot.sheet, areaOf(pivot), pivot, { isDrawn: isDrawn(drawing), areaOf });
  for (const { drawing, pivot, rule } of all) {
    place(pivot, drawing, fresh);
    pivot.rule = rule;
    pivot.drawing = drawing;
  }
}

/** Reads the source again. All that pivots over it show follows; where one has no room, none has changed. */
export function refreshCache(book: Book, cache: PivotCache): void {
  const records = readRecords(cache.source);
  if (sameRecords(records, cache.records)) return;
  const sharing = pivotsIn({ book }).filter((pivot) => pivot.cache === cache);
  for (const { sheet } of sharing) permit(sheet);
  const before = cache.records;
  cache.records = records;
  try {
    redraw(
      sharing.map((pivot) => {
        const rule = refreshedRule(pivot.rule, records);
        return { pivot, rule, drawing: draw(pivot.sheet, cache, rule) };
      }),
      false,
    );
  } catch (error) {
    cache.records = before;
    throw error;
  }
}

export function refreshPivot({ cache, sheet }: Pivot): void {
  permit(sheet);
  refreshCache(sheet.book, cache);
}

export function removePivot(pivot: Pivot): void {
  const { area, drawing, sheet } = pivot;
  permit(sheet);
  if (isDrawn(drawing)) vacate(sheet, area);
  sheet.body.pivots = sheet.body.pivots.filter((other) => other !== pivot);
}

/** The items of a field in the order in which the pivot shows them. */
export function itemsOf({ cache, rule }: Pivot, name: string): readonly CellValue[] {
  const own = rule.fields.find((field) => field.name === name);
  const field = cache.records.fields.find((candidate) => candidate.name === name);
  return own && field ? orderItems(field.items, own.sort, own.order) : [];
}
