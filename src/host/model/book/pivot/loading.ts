import {
  readPivotCache,
  readPivots,
  type CellValue,
  type StoredPivot,
  type StoredPivotCache,
} from '../../../package';
import type { Book } from '../book';
import { columnCount, rowCount } from '../region';
import type { Sheet } from '../sheet';
import { PivotCache } from './cache';
import { Pivot } from './pivot';
import { formWords, summaryWords, type FieldRule, type PivotRule, type ValueRule } from './rule';
import { pivotWords } from './words';

/** The pivots that a sheet of the file has. */
export function pivotsOf(sheet: Sheet): readonly Pivot[] {
  const { book, key } = sheet;
  const entry = book.source.workbook.sheets.find(({ id }) => id === key);
  if (!entry) return [];
  return readPivots(book.source, entry).map((stored) => {
    const cache = cacheOf(book, stored.cachePart ?? '');
    const { area, headerRows, labelColumns } = stored;
    const isDrawn = stored.rows.length + stored.columns.length + stored.values.length > 0;
    const extent = { width: columnCount(area), height: rowCount(area), headerRows, labelColumns, isDrawn };
    const anchor = { row: area.top, column: area.left };
    return new Pivot(sheet, cache, anchor, ruleOf(stored, cache.origin), extent, stored);
  });
}

/** Pivots on different sheets may share a cache. */
function cacheOf(book: Book, part: string): PivotCache {
  const known = book.pivotCaches.get(part);
  if (known) return known;
  const origin = book.source.parts.has(part) ? readPivotCache(book.source, part) : undefined;
  const cache = new PivotCache(book, { origin: origin ?? { ...UNREADABLE, part } });
  book.pivotCaches.set(part, cache);
  return cache;
}

const UNREADABLE = {
  source: undefined,
  fields: [],
  recordsPart: undefined,
  refreshOnLoad: false,
  foreign: 'a cache that cannot be read',
} as const;

function ruleOf(stored: StoredPivot, cache: StoredPivotCache | undefined): PivotRule {
  const names = stored.fields.map((_, index) => cache?.fields[index]?.name ?? String(index));
  const nameAt = (index: number): readonly string[] => names.slice(index, index + 1);
  const { options } = stored;
  const { columnCaption, grandTotalCaption, rowCaption } = options;
  const fields = stored.fields.map((look, index): FieldRule => {
    const items: readonly CellValue[] = cache?.fields[index]?.items ?? [];
    return {
      name: names[index] ?? '',
      caption: look.caption ?? names[index] ?? '',
      sort: look.sort,
      subtotals: look.subtotals,
      order: look.order.flatMap((place) => items.slice(place, place + 1)),
    };
  });
  return {
    name: stored.name,
    fields,
    rows: stored.rows.flatMap(nameAt),
    columns: stored.columns.flatMap(nameAt),
    values: stored.values.flatMap((value, index) => valueOf(value, index, fields[value.field])),
    layoutType: formWords.toApi[options.form],
    subtotalsAtTop: options.subtotalsAtTop,
    rowTotals: options.rowTotals,
    columnTotals: options.columnTotals,
    autoFormat: options.autoFormat,
    preserveFormatting: options.preserveFormatting,
    fillEmptyCells: options.showMissing,
    emptyCellText: options.missingCaption,
    captions: {
      ...(rowCaption === undefined ? {} : { rows: rowCaption }),
      ...(columnCaption === undefined ? {} : { columns: columnCaption }),
      ...(grandTotalCaption === undefined ? {} : { grandTotal: grandTotalCaption }),
    },
  };
}

/** A name that Excel gives by itself, in whichever language, goes on to follow the way of summing up. */
function valueOf(
  { name, numberFormat, summary: stated }: StoredPivot['values'][number],
  index: number,
  field: FieldRule | undefined,
): readonly ValueRule[] {
  if (!field) return [];
  const summary = summaryWords.toApi[stated];
  const isNamedBySummary = [pivotWords.vi, pivotWords.en].some(
    ({ summaries }) => summaries[summary](field.caption) === name,
  );
  return [{ key: index + 1, field: field.name, name, isNamedBySummary, summary, numberFormat }];
}
