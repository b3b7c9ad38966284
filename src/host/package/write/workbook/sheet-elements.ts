import { PackageError } from '../../package-error';
import { changeFragment, sourceOf } from '../../xml/fragment';
import { childOf, childrenOf, type XmlElement } from '../../xml/tree';
import type { XmlPart } from '../xml-part';
import type { ListedSheet, SheetList } from './book-draft';

/** Lists the sheets: each keeps its element, which moves to its place. */
export function changeSheetElements(xml: XmlPart, { sheets, gone }: SheetList): void {
  const { root, draft } = xml;
  const list = childOf(root, 'sheets');
  const slots = childrenOf(list, 'sheet');
  const known = sheets.filter(({ before }) => before).length + gone.length;
  if (!list || slots.length !== known) {
    throw new PackageError('malformed-part', 'the sheets are not listed one by one', { part: xml.part });
  }
  const texts = sheets.map((sheet) => elementText(xml, slots, sheet));
  slots.forEach((slot, position) => {
    const text = texts[position];
    if (text === undefined) draft.remove(slot);
    else if (text !== sourceOf(draft.bytes, slot)) draft.replace(slot.start, slot.end, text);
  });
  draft.insert(slots.at(-1)?.end ?? list.openEnd, texts.slice(slots.length).join(''));
}

function elementText(
  { draft, tag, link }: XmlPart,
  slots: readonly XmlElement[],
  sheet: ListedSheet,
): string {
  const { id, name, visibility, before } = sheet;
  const slot = before && slots[before.position];
  if (!slot) {
    const state = visibility === 'visible' ? undefined : visibility;
    return tag('sheet', { name, sheetId: id, state, ...link(sheet.link ?? '') });
  }
  return changeFragment(sourceOf(draft.bytes, slot), (element, change) => {
    if (name !== before.name) change.setAttribute(element, 'name', name);
    const stated = element.attributes.find((attribute) => attribute.name === 'state')?.value ?? 'visible';
    if (stated !== visibility)
      change.setAttribute(element, 'state', visibility === 'visible' ? null : visibility);
  });
}
