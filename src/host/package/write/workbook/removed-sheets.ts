import { partKey } from '../../parts/part-name';
import type { PackageDraft } from '../package-draft';
import { reachable, removeUnused } from '../reachable';

/** Takes away a sheet's part and what hung on it alone: its tables, drawings, charts, notes, pivots. */
export function removeSheetParts(parts: PackageDraft, workbookPart: string, sheets: readonly string[]): void {
  if (sheets.length === 0) return;
  const hanging = new Set(sheets.flatMap((part) => [...reachable(parts, part)]));
  unlink(parts, workbookPart, new Set(sheets.map(partKey)));
  unlink(parts, workbookPart, unusedCaches(parts, workbookPart, hanging));
  removeUnused(parts, hanging);
}

/** A cache of pivots goes with the last pivot that is built on it. */
function unusedCaches(
  parts: PackageDraft,
  workbookPart: string,
  hanging: ReadonlySet<string>,
): ReadonlySet<string> {
  const caches = (part: string): readonly string[] =>
    parts
      .relationships(part)
      .filter(({ kind }) => kind === 'pivotCacheDefinition')
      .map(({ target }) => partKey(target));
  const others = [...reachable(parts, '')].filter((part) => part !== partKey(workbookPart));
  const used = new Set(others.flatMap(caches));
  return new Set(caches(workbookPart).filter((cache) => hanging.has(cache) && !used.has(cache)));
}

function unlink(parts: PackageDraft, source: string, gone: ReadonlySet<string>): void {
  const ids = parts
    .relationships(source)
    .filter(({ target, external }) => !external && gone.has(partKey(target)))
    .map(({ id }) => id);
  parts.unrelate(source, new Set(ids));
}
