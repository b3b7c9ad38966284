import type { PivotShape } from '../../pivot';
import type { XmlDraft } from '../../xml/draft';
import { setChild } from '../../xml/elements';
import { changeFragment, sourceOf } from '../../xml/fragment';
import { attributeOf, childrenOf, type XmlElement } from '../../xml/tree';
import type { XmlPart } from '../xml-part';

const LISTS = ['formats', 'chartFormats'];

/** Formats name the items that they belong to by their places, so they move along with them, and go with them. */
export function moveFormats(
  { draft, root, tag }: XmlPart,
  shape: PivotShape,
  order: readonly string[],
): void {
  for (const list of root.children.filter(({ local }) => LISTS.includes(local))) {
    const before = list.children.map((format) => sourceOf(draft.bytes, format));
    const after = before.flatMap((format) => movedFormat(format, shape));
    if (after.join('') === before.join('')) continue;
    const written = after.length > 0 ? tag(list.local, { count: after.length }, after.join('')) : null;
    setChild(draft, root, order, list.local, written);
  }
}

function movedFormat(format: string, shape: PivotShape): readonly string[] {
  const lost: XmlElement[] = [];
  const text = changeFragment(format, (root, draft) => {
    for (const area of within(root, 'pivotArea')) {
      const references = within(area, 'reference');
      const ofFields = [area, ...references].filter((element) => !moveField(draft, element, shape));
      lost.push(...ofFields, ...references.filter((reference) => !moveItems(draft, reference, shape)));
    }
  });
  return lost.length > 0 ? [] : [text];
}

const within = (element: XmlElement, local: string): readonly XmlElement[] => [
  ...childrenOf(element, local),
  ...element.children.flatMap((child) => within(child, local)),
];

/** Where a field stands that is named by its place; not for the values, which have a number of their own. */
function fieldOf(element: XmlElement, { fields }: PivotShape): number | 'none' | 'gone' {
  const before = Number(attributeOf(element, 'field') ?? -1);
  if (before < 0 || before > 0x7fff_ffff) return 'none';
  const now = fields.findIndex((field) => field.before === before);
  return now < 0 ? 'gone' : now;
}

function moveField(draft: XmlDraft, element: XmlElement, shape: PivotShape): boolean {
  const field = fieldOf(element, shape);
  if (typeof field === 'number') draft.setAttribute(element, 'field', field);
  return field !== 'gone';
}

function moveItems(draft: XmlDraft, reference: XmlElement, shape: PivotShape): boolean {
  const field = fieldOf(reference, shape);
  const moved = typeof field === 'number' ? shape.fields[field]?.moved : undefined;
  if (!moved) return true;
  return childrenOf(reference, 'x').every((item) => {
    const before = Number(attributeOf(item, 'v') ?? 0);
    // Behind the items stands the subtotal, which stays the last.
    const now = before < moved.length ? moved[before] : undefined;
    if (now !== undefined) draft.setAttribute(item, 'v', now);
    return now !== undefined;
  });
}
