import type { FontPatch } from '../../style';
import { setChild } from '../../xml/elements';
import { changeFragment } from '../../xml/fragment';
import type { Tag } from '../../xml/tag';
import { argb } from './color';

/** The order in which Excel writes them; it does not take kindly to another. */
const ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** A font with what the patch states; all else that the file says of it stays. */
export function patchedFont(tag: Tag, font: string, patch: FontPatch): string {
  return changeFragment(font, (root, draft) => {
    if (root.selfClosing) draft.fill(root, stated(tag, patch));
    else for (const [local, content] of wanted(tag, patch)) setChild(draft, root, ORDER, local, content);
  });
}

export const newFont = (tag: Tag, patch: FontPatch): string => tag('font', {}, stated(tag, patch));

const stated = (tag: Tag, patch: FontPatch): string =>
  wanted(tag, patch)
    .map(([, content]) => content ?? '')
    .join('');

function wanted(tag: Tag, patch: FontPatch): readonly (readonly [string, string | null])[] {
  const children = new Map<string, string | null>();
  const toggle = (local: string, on: boolean | undefined): void => {
    if (on !== undefined) children.set(local, on ? tag(local) : null);
  };
  toggle('b', patch.bold);
  toggle('i', patch.italic);
  toggle('strike', patch.strike);
  if (patch.underline !== undefined) children.set('u', underline(tag, patch.underline));
  if (patch.size !== undefined) children.set('sz', tag('sz', { val: patch.size }));
  if (patch.color !== undefined)
    children.set('color', patch.color === null ? null : tag('color', { rgb: argb(patch.color) }));
  if (patch.name !== undefined) {
    children.set('name', tag('name', { val: patch.name }));
    // A font of the theme would win over the name.
    for (const local of ['family', 'charset', 'scheme']) children.set(local, null);
  }
  return [...children].sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other));
}

const underline = (tag: Tag, kind: string): string | null =>
  kind === 'none' ? null : kind === 'single' ? tag('u') : tag('u', { val: kind });
