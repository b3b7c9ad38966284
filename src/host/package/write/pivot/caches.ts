import { partKey } from '../../parts/part-name';
import type { PivotCacheChanges, PivotCacheContent } from '../../pivot';
import type { Epoch } from '../../workbook';
import { attributeOf, childOf, childrenOf } from '../../xml/tree';
import type { PackageDraft } from '../package-draft';
import { changePart, linkOf, openXmlPart } from '../xml-part';
import { changePivotCache, newPivotCache, pivotRecords } from './cache-part';
import { relate } from './pivots';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface PlacedCache {
  readonly part: string;
  readonly cacheId: number;
}

/** The caches of the workbook, those of the file by their parts and the new ones by their keys. */
export interface PivotCaches {
  readonly find: (cache: string | number) => PlacedCache | undefined;
  /** For the workbook to list. */
  readonly added: readonly { readonly cacheId: number; readonly relationshipId: string }[];
}

export function changeCaches(
  parts: PackageDraft,
  workbookPart: string,
  { added = [], changed = [] }: PivotCacheChanges,
  epoch: Epoch,
  strict: boolean,
): PivotCaches {
  for (const edit of changed) {
    changePart(parts, edit.part, (xml) => changePivotCache(xml, edit, epoch));
    // A cache that keeps no records stays so: whoever opens the file reads the source.
    if (edit.content && keepsRecords(parts, edit.part))
      writeRecords(parts, edit.part, edit.content, epoch, strict);
  }
  const places = listed(parts, workbookPart);
  let next = Math.max(0, ...[...places.values()].map(({ cacheId }) => cacheId));
  const found = new Map<string | number, PlacedCache>(places);
  const links = added.map((cache) => {
    const part = parts.freeName('xl/pivotCache/pivotCacheDefinition', 'xml');
    // The part's own relationship comes first, since the part names it.
    parts.add(part, `${SPREADSHEET}.pivotCacheDefinition+xml`, new Uint8Array());
    const link = writeRecords(parts, part, cache.content, epoch, strict);
    parts.write(part, newPivotCache(cache, link, epoch, strict));
    const cacheId = ++next;
    found.set(cache.key, { part, cacheId });
    return { cacheId, relationshipId: relate(parts, workbookPart, 'pivotCacheDefinition', part, strict) };
  });
  return { find: (cache) => found.get(typeof cache === 'string' ? partKey(cache) : cache), added: links };
}

/** Writes the records into the part that the cache has for them, or into a new one; says how the cache names it. */
function writeRecords(
  parts: PackageDraft,
  cache: string,
  content: PivotCacheContent,
  epoch: Epoch,
  strict: boolean,
): string {
  const bytes = pivotRecords(content, epoch, strict);
  const present = parts.relationships(cache).find(({ kind }) => kind === 'pivotCacheRecords');
  if (present) {
    parts.write(present.target, bytes);
    return present.id;
  }
  const part = parts.freeName('xl/pivotCache/pivotCacheRecords', 'xml');
  parts.add(part, `${SPREADSHEET}.pivotCacheRecords+xml`, bytes);
  return relate(parts, cache, 'pivotCacheRecords', part, strict);
}

const keepsRecords = (parts: PackageDraft, cache: string): boolean =>
  parts.relationships(cache).some(({ kind }) => kind === 'pivotCacheRecords');

function listed(parts: PackageDraft, workbookPart: string): ReadonlyMap<string, PlacedCache> {
  const { root } = openXmlPart(parts.xml(workbookPart), workbookPart);
  const targets = new Map(parts.relationships(workbookPart).map(({ id, target }) => [id, target]));
  return new Map(
    childrenOf(childOf(root, 'pivotCaches'), 'pivotCache').flatMap((element) => {
      const part = targets.get(linkOf(element) ?? '');
      const cacheId = Number(attributeOf(element, 'cacheId'));
      return part === undefined ? [] : [[partKey(part), { part, cacheId }] as const];
    }),
  );
}

/** A cache goes with the last pivot that is built on it. */
export function dropUnusedCaches(parts: PackageDraft, workbookPart: string): void {
  const caches = (part: string): readonly string[] =>
    parts
      .relationships(part)
      .filter(({ kind }) => kind === 'pivotCacheDefinition')
      .map(({ target }) => partKey(target));
  const pivots = parts.names.filter((name) => parts.relationships(name).length > 0 && name !== workbookPart);
  const used = new Set(pivots.flatMap(caches));
  const gone = parts
    .relationships(workbookPart)
    .filter(({ kind, target }) => kind === 'pivotCacheDefinition' && !used.has(partKey(target)));
  parts.unrelate(workbookPart, new Set(gone.map(({ id }) => id)));
  for (const { target } of gone) {
    for (const { target: records } of parts.relationships(target)) parts.remove(records);
    parts.remove(target);
  }
}
