import { areaReference, parseArea, sameArea, type Area } from '../../area';
import type { NewHyperlink, SheetChanges } from '../../changes';
import { PackageError } from '../../package-error';
import { changeList } from '../../xml/elements';
import { attributeOf, childrenOf, type XmlElement } from '../../xml/tree';
import { relationshipType } from '../relationships';
import { linkOf } from '../xml-part';
import { putSection, section, type SheetDraft } from './sheet-draft';

export function changeHyperlinks(
  sheet: SheetDraft,
  { added = [], removed = [] }: NonNullable<SheetChanges['hyperlinks']>,
): void {
  const list = section(sheet, 'hyperlinks');
  const items = childrenOf(list, 'hyperlink');
  const gone = new Set(removed.map((area) => itemOver(items, area, sheet.part)));
  const stillLinked = new Set(items.filter((item) => !gone.has(item)).map(linkOf));
  const unlinked = [...gone].map(linkOf).filter((id) => id !== undefined && !stillLinked.has(id));
  sheet.parts.unrelate(sheet.part, new Set(unlinked.filter((id) => id !== undefined)));
  const written = added.map((link) => hyperlink(sheet, link));
  if (list) changeList(sheet.draft, list, items, { added: written, removed: gone });
  else if (written.length > 0) putSection(sheet, 'hyperlinks', sheet.tag('hyperlinks', {}, written.join('')));
}

function itemOver(items: readonly XmlElement[], area: Area, part: string): XmlElement {
  const found = items.find((item) => {
    const reference = parseArea(attributeOf(item, 'ref') ?? '');
    return reference !== undefined && sameArea(reference, area);
  });
  if (!found)
    throw new PackageError('invalid-change', `no hyperlink stands at ${areaReference(area)}`, { part });
  return found;
}

function hyperlink({ tag, link, parts, part, strict }: SheetDraft, wanted: NewHyperlink): string {
  const { area, target, location, tooltip, display } = wanted;
  const type = relationshipType('hyperlink', strict);
  const [id] = target === undefined ? [] : parts.relate(part, [{ type, target, external: true }]);
  return tag('hyperlink', {
    ref: areaReference(area),
    ...(id !== undefined && link(id)),
    location,
    tooltip,
    display,
  });
}
