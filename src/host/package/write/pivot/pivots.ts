import { relativeTarget } from '../../parts/part-name';
import type { PivotChanges } from '../../pivot';
import { PackageError } from '../../package-error';
import type { PackageDraft } from '../package-draft';
import { relationshipType } from '../relationships';
import { changePart } from '../xml-part';
import type { PivotCaches } from './caches';
import { changePivotTable, newPivotTable } from './pivot-part';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml';

/** The pivots of one sheet; nothing in the sheet's own part speaks of them. */
export function changePivots(
  parts: PackageDraft,
  sheetPart: string,
  { added = [], changed = [], removed = [] }: PivotChanges,
  caches: PivotCaches,
  strict: boolean,
): void {
  for (const edit of changed) changePart(parts, edit.part, (xml) => changePivotTable(xml, edit));
  const links = parts.relationships(sheetPart).filter(({ target }) => removed.includes(target));
  parts.unrelate(sheetPart, new Set(links.map(({ id }) => id)));
  for (const part of removed) parts.remove(part);
  for (const { cache, shape } of added) {
    const found = caches.find(cache);
    if (!found) throw new PackageError('invalid-change', 'a pivot names a cache that is not there');
    const part = parts.freeName('xl/pivotTables/pivotTable', 'xml');
    parts.add(part, CONTENT_TYPE, newPivotTable(shape, found.cacheId, strict));
    relate(parts, part, 'pivotCacheDefinition', found.part, strict);
    relate(parts, sheetPart, 'pivotTable', part, strict);
  }
}

export function relate(
  parts: PackageDraft,
  source: string,
  kind: string,
  target: string,
  strict: boolean,
): string {
  const type = relationshipType(kind, strict);
  return parts.relate(source, [{ type, target: relativeTarget(source, target) }])[0] ?? '';
}
