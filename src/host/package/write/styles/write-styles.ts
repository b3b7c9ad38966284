import type { PackageDraft } from '../package-draft';
import { openXmlPart, type XmlPart } from '../xml-part';
import { changeList, putInOrder } from '../../xml/elements';
import { childOf } from '../../xml/tree';
import { folderOf, relativeTarget } from '../../parts/part-name';
import { relationshipType } from '../relationships';
import type { AddedStyles } from './added-styles';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Puts what was added behind what stands in the lists. */
export function writeStyles(parts: PackageDraft, part: string, added: AddedStyles): void {
  const xml = openXmlPart(parts.xml(part), part, 2);
  const { fonts, fills, borders, cellXfs, dxfs } = added.lists;
  extend(xml, 'numFmts', added.addedFormats);
  extend(xml, 'fonts', fonts.added);
  extend(xml, 'fills', fills.added);
  extend(xml, 'borders', borders.added);
  extend(xml, 'cellXfs', cellXfs.added);
  extend(xml, 'dxfs', dxfs.added);
  if (xml.draft.isChanged) parts.writeXml(part, xml.draft.result());
}

/** A workbook without styles gets the part that the additions were made to. */
export function placeStyles(
  parts: PackageDraft,
  workbookPart: string,
  added: AddedStyles,
  strict: boolean,
): string {
  const usual = `${folderOf(workbookPart)}styles.xml`;
  const part = parts.has(usual) ? parts.freeName(`${folderOf(workbookPart)}styles`, 'xml') : usual;
  parts.add(part, CONTENT_TYPE, added.sheet.bytes);
  parts.relate(workbookPart, [
    { type: relationshipType('styles', strict), target: relativeTarget(workbookPart, part) },
  ]);
  return part;
}

function extend({ root, draft, tag }: XmlPart, local: string, added: readonly string[]): void {
  const list = childOf(root, local);
  if (list) changeList(draft, list, list.children, { added, removed: new Set() });
  else if (added.length > 0)
    putInOrder(draft, root, ORDER, local, tag(local, { count: added.length }, added.join('')));
}
