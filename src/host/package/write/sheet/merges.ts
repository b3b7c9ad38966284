import { areaReference, parseArea, sameArea } from '../../area';
import type { SheetChanges } from '../../changes';
import { PackageError } from '../../package-error';
import { changeList } from '../../xml/elements';
import { attributeOf, childrenOf } from '../../xml/tree';
import { putSection, section, type SheetDraft } from './sheet-draft';

export function changeMerges(
  sheet: SheetDraft,
  { added = [], removed = [] }: NonNullable<SheetChanges['merges']>,
): void {
  const list = section(sheet, 'mergeCells');
  const items = childrenOf(list, 'mergeCell');
  const gone = removed.map((area) => {
    const item = items.find((candidate) => {
      const reference = parseArea(attributeOf(candidate, 'ref') ?? '');
      return reference !== undefined && sameArea(reference, area);
    });
    return item ?? unknown(areaReference(area), sheet.part);
  });
  const written = added.map((area) => sheet.tag('mergeCell', { ref: areaReference(area) }));
  if (list) changeList(sheet.draft, list, items, { added: written, removed: new Set(gone) });
  else if (written.length > 0)
    putSection(sheet, 'mergeCells', sheet.tag('mergeCells', { count: written.length }, written.join('')));
}

function unknown(reference: string, part: string): never {
  throw new PackageError('invalid-change', `${reference} is not merged`, { part });
}
