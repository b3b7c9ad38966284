import type {
  NewPivot,
  NewPivotCache,
  PivotCacheChanges,
  PivotCacheContent,
  PivotCacheEdit,
  PivotChanges,
  PivotEdit,
  PivotSourceReference,
} from '../../../package';
import { areaReference } from '../../../package';
import type { SavedStyles } from '../added-styles';
import type { Book } from '../book';
import type { SheetBody } from '../sheet';
import type { PivotCache } from './cache';
import type { Pivot } from './pivot';
import { numberFormatId, shapeOf } from './shape';

/** What is to be different in the parts of a sheet's pivots. */
export function pivotChanges(body: SheetBody, styles: SavedStyles): { readonly pivots?: PivotChanges } {
  const { pivots, storedPivots } = body;
  const removed = storedPivots
    .filter((pivot) => !pivots.includes(pivot))
    .flatMap(({ origin }) => origin?.part ?? []);
  const added = pivots.flatMap((pivot) => newPivot(pivot, styles));
  const changed = pivots.flatMap((pivot) => pivotEdit(pivot, styles));
  const changes: PivotChanges = {
    ...(removed.length > 0 ? { removed } : {}),
    ...(added.length > 0 ? { added } : {}),
    ...(changed.length > 0 ? { changed } : {}),
  };
  return Object.keys(changes).length > 0 ? { pivots: changes } : {};
}

function newPivot(pivot: Pivot, styles: SavedStyles): readonly NewPivot[] {
  const { cache, drawing, origin } = pivot;
  if (origin || !drawing) return [];
  return [{ cache: cache.origin?.part ?? cache.key, shape: shapeOf(pivot, drawing, styles) }];
}

function pivotEdit(pivot: Pivot, styles: SavedStyles): readonly PivotEdit[] {
  const { area, drawing, name, origin } = pivot;
  if (!origin) return [];
  const edit: Omit<PivotEdit, 'part'> = {
    ...(name === origin.name ? {} : { name }),
    ...(areaReference(area) === areaReference(origin.area) ? {} : { area }),
    ...(drawing ? { shape: shapeOf(pivot, drawing, styles) } : {}),
  };
  return Object.keys(edit).length > 0 ? [{ part: origin.part, ...edit }] : [];
}

/** What is to be different in the caches. Those of sheets that nobody has read stay as they are. */
export function pivotCacheChanges(book: Book, styles: SavedStyles): PivotCacheChanges | undefined {
  const pivots = book.sheets.filter(({ isRead }) => isRead).flatMap(({ body }) => body.pivots);
  const caches = [...new Set(pivots.map(({ cache }) => cache))];
  const sharing = (cache: PivotCache): readonly Pivot[] => pivots.filter((pivot) => pivot.cache === cache);
  const added = caches
    .filter(({ origin }) => !origin)
    .map((cache): NewPivotCache => {
      const content = contentOf(cache, sharing(cache), styles);
      return { key: cache.key, source: cache.reference, content };
    });
  const changed = caches.flatMap((cache) => cacheEdit(cache, sharing(cache), styles));
  if (added.length + changed.length === 0) return undefined;
  return { ...(added.length > 0 ? { added } : {}), ...(changed.length > 0 ? { changed } : {}) };
}

function cacheEdit(
  cache: PivotCache,
  sharing: readonly Pivot[],
  styles: SavedStyles,
): readonly PivotCacheEdit[] {
  const { isRead, origin, reference, refreshOnOpen } = cache;
  if (!origin) return [];
  const isListed = (name: string): boolean =>
    origin.fields.some((field) => field.name === name && field.items.length > 0);
  const needsList = sharing.some(
    (pivot) => pivot.drawing && [...pivot.rule.rows, ...pivot.rule.columns].some((name) => !isListed(name)),
  );
  const edit: Omit<PivotCacheEdit, 'part'> = {
    ...(refreshOnOpen === origin.refreshOnLoad ? {} : { refreshOnLoad: refreshOnOpen }),
    ...(isSameReference(reference, origin.source) ? {} : { source: reference }),
    ...(isRead || needsList ? { content: contentOf(cache, sharing, styles) } : {}),
  };
  return Object.keys(edit).length > 0 ? [{ part: origin.part, ...edit }] : [];
}

function isSameReference(one: PivotSourceReference, other: PivotSourceReference | undefined): boolean {
  if (!other) return false;
  if ('name' in one) return 'name' in other && one.name === other.name;
  return (
    'sheet' in other && one.sheet === other.sheet && areaReference(one.area) === areaReference(other.area)
  );
}

function contentOf(
  { records }: PivotCache,
  sharing: readonly Pivot[],
  styles: SavedStyles,
): PivotCacheContent {
  const listed = new Set(sharing.flatMap(({ rule }) => [...rule.rows, ...rule.columns]));
  const dateFormatIds = new Map(
    records.fields.flatMap(({ dateFormat, name }) =>
      dateFormat === undefined ? [] : [[name, numberFormatId(dateFormat, styles)] as const],
    ),
  );
  return { records, listed, dateFormatIds };
}
