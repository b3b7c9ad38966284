import type { NameChange } from '../../changes';
import { PackageError } from '../../package-error';
import { changeList, putInOrder } from '../../xml/elements';
import { escapeText } from '../../xml/escape';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../xml/tree';
import { textOf } from '../sheet/shared-formulas';
import type { XmlPart } from '../xml-part';
import { WORKBOOK_ORDER, type SheetList } from './book-draft';
import { formulaAfter } from './formula-after';

/** Sets and removes names; those of sheets follow their sheets when these move, are renamed or go. */
export function changeNames(xml: XmlPart, list: SheetList, changes: readonly NameChange[]): void {
  const element = childOf(xml.root, 'definedNames');
  const items = childrenOf(element, 'definedName');
  const wanted = new Map(changes.map((change) => [keyOf(change.name, change.sheet), change]));
  const places = new Map(list.sheets.map(({ id }, position) => [id, position]));
  const owners = ownersBefore(list);
  const removed = new Set<XmlElement>();
  for (const item of items) {
    const position = attributeOf(item, 'localSheetId');
    const owner = position === undefined ? undefined : owners.get(Number(position));
    const key = keyOf(attributeOf(item, 'name') ?? '', owner);
    const change = wanted.get(key);
    wanted.delete(key);
    const gone = position !== undefined && !places.has(owner ?? -1);
    if (gone || change?.refersTo === null) removed.add(item);
    else changeName(xml, list, item, owner === undefined ? undefined : places.get(owner), change);
  }
  const added = [...wanted.values()]
    .filter(({ refersTo }) => refersTo !== null)
    .map((change) =>
      newName(xml, change, change.sheet === undefined ? undefined : place(places, change.sheet)),
    );
  if (element) changeList(xml.draft, element, items, { added, removed });
  else if (added.length > 0) {
    putInOrder(
      xml.draft,
      xml.root,
      WORKBOOK_ORDER,
      'definedNames',
      xml.tag('definedNames', {}, added.join('')),
    );
  }
}

function changeName(
  { draft }: XmlPart,
  list: SheetList,
  item: XmlElement,
  position: number | undefined,
  change: NameChange | undefined,
): void {
  if (position !== undefined) draft.setAttribute(item, 'localSheetId', position);
  if (change?.hidden !== undefined) draft.setAttribute(item, 'hidden', change.hidden ? true : null);
  if (change?.comment !== undefined) draft.setAttribute(item, 'comment', change.comment);
  const before = textOf(draft.bytes, item);
  const after = change?.refersTo ?? formulaAfter(before, list);
  if (after === before) return;
  if (item.selfClosing) draft.fill(item, escapeText(after));
  else draft.replace(item.openEnd, item.closeStart, escapeText(after));
}

const newName = (
  { tag }: XmlPart,
  { name, hidden, comment, refersTo }: NameChange,
  position: number | undefined,
): string =>
  tag(
    'definedName',
    { name, comment, localSheetId: position, hidden: hidden ? true : undefined },
    escapeText(refersTo ?? ''),
  );

/** Which sheet stood at each place before. */
function ownersBefore({ sheets, gone }: SheetList): ReadonlyMap<number, number> {
  const owners = new Map(gone.map(({ id, position }) => [position, id]));
  for (const { id, before } of sheets) if (before) owners.set(before.position, id);
  return owners;
}

/** Names are the same whatever their case. */
const keyOf = (name: string, sheet: number | undefined): string => `${sheet ?? ''} ${name.toLowerCase()}`;

function place(places: ReadonlyMap<number, number>, sheet: number): number {
  const position = places.get(sheet);
  if (position === undefined)
    throw new PackageError('invalid-change', `there is no sheet ${sheet} for a name`);
  return position;
}
