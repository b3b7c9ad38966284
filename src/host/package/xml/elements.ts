import type { XmlDraft } from './draft';
import { tagWith } from './tag';
import { attributeOf, type XmlElement } from './tree';

/** Sets one child of an element, in the order that the schema wants; `null` takes it away. */
export function setChild(
  draft: XmlDraft,
  parent: XmlElement,
  order: readonly string[],
  local: string,
  content: string | null,
): void {
  const present = parent.children.find((child) => child.local === local);
  if (present) {
    if (content === null) draft.remove(present);
    else draft.replace(present.start, present.end, content);
  } else if (content !== null) draft.append(parent, content, firstAfter(parent, order, local));
}

/** Sets several children of an element; one that is left without any goes or is closed, as asked. */
export function changeChildren(
  draft: XmlDraft,
  parent: XmlElement,
  order: readonly string[],
  wanted: ReadonlyMap<string, string | null>,
  emptied: 'remove' | 'close',
): void {
  const added = [...wanted.values()].filter((content) => content !== null).join('');
  const left = parent.children.filter(({ local }) => wanted.get(local) !== null);
  if (parent.selfClosing && added !== '') draft.fill(parent, added);
  else if (!parent.selfClosing && left.length === 0 && added === '' && parent.children.length > 0)
    draft.empty(parent, emptied);
  else for (const [local, content] of wanted) setChild(draft, parent, order, local, content);
}

function firstAfter(parent: XmlElement, order: readonly string[], local: string): XmlElement | undefined {
  const rank = order.indexOf(local);
  return parent.children.find((child) => {
    const other = order.indexOf(child.local);
    return other < 0 || other > rank;
  });
}

export interface ListChange {
  readonly added: readonly string[];
  readonly removed: ReadonlySet<XmlElement>;
}

/** Adds to and takes from a list of elements of one name, and keeps its count right where it states one. */
export function changeList(
  draft: XmlDraft,
  list: XmlElement,
  items: readonly XmlElement[],
  change: ListChange,
): void {
  const { added, removed } = change;
  if (added.length === 0 && removed.size === 0) return;
  const left = items.length - removed.size + added.length;
  if (left === 0 && list.children.every((child) => removed.has(child))) {
    if (draft.wasSelfClosing(list) && attributeOf(list, 'count') !== undefined)
      draft.setAttribute(list, 'count', 0);
    draft.empty(list, 'remove');
    return;
  }
  for (const item of removed) draft.remove(item);
  if (attributeOf(list, 'count') !== undefined) draft.setAttribute(list, 'count', left);
  const last = items.at(-1);
  if (list.selfClosing) draft.fill(list, added.join(''));
  else draft.insert(last?.end ?? list.openEnd, added.join(''));
}

export const prefixOf = ({ name, local }: Pick<XmlElement, 'name' | 'local'>): string =>
  name.length > local.length ? name.slice(0, -local.length - 1) : '';

/** Puts a child in that is not there, behind those that the schema wants before it. */
export function putInOrder(
  draft: XmlDraft,
  parent: XmlElement,
  order: readonly string[],
  local: string,
  content: string,
): void {
  const rank = order.indexOf(local);
  let before: XmlElement | undefined;
  let last = -1;
  for (const child of parent.children) {
    last = rankIn(order, child) ?? last;
    if (last <= rank) before = child;
  }
  if (parent.selfClosing) draft.fill(parent, content);
  else draft.insert(before?.end ?? parent.openEnd, content, rank);
}

/** Of alternatives the place is that of what they offer. */
function rankIn(order: readonly string[], child: XmlElement): number | undefined {
  const offered = child.children.flatMap((choice) => choice.children.map(({ local }) => local));
  const known = [child.local, ...(child.local === 'AlternateContent' ? offered : [])];
  return known.map((local) => order.indexOf(local)).find((rank) => rank >= 0);
}

export const tagLike = (element: Pick<XmlElement, 'name' | 'local'>): ReturnType<typeof tagWith> =>
  tagWith(prefixOf(element));
