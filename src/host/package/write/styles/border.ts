import type { Border, EdgePatch } from '../../style';
import { changeFragment } from '../../xml/fragment';
import type { Tag } from '../../xml/tag';
import { argb } from './color';

const EDGES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;

type BorderPatch = Partial<Record<keyof Border, EdgePatch | null>>;

/** A border with some of its edges drawn anew. Strict files say `start` and `end` for left and right. */
export function patchedBorder(tag: Tag, border: string, patch: BorderPatch): string {
  return changeFragment(border, (root, draft) => {
    if (root.selfClosing) {
      draft.fill(root, edges(tag, patch));
      return;
    }
    for (const edge of EDGES) {
      const wanted = patch[edge];
      if (wanted === undefined) continue;
      const present = root.children.find(({ local }) => local === edge || local === LOGICAL[edge]);
      if (present) draft.replace(present.start, present.end, drawn(tag, present.local, wanted));
      else draft.append(root, drawn(tag, edge, wanted));
    }
  });
}

export const newBorder = (tag: Tag, patch: BorderPatch): string => tag('border', {}, edges(tag, patch));

const LOGICAL: Partial<Record<string, string>> = { left: 'start', right: 'end' };

const edges = (tag: Tag, patch: BorderPatch): string =>
  EDGES.map((edge) => drawn(tag, edge, patch[edge] ?? null)).join('');

const drawn = (tag: Tag, edge: string, wanted: EdgePatch | null): string => {
  if (wanted === null || wanted.style === 'none') return tag(edge);
  const color =
    wanted.color === undefined ? tag('color', { auto: true }) : tag('color', { rgb: argb(wanted.color) });
  return tag(edge, { style: wanted.style }, color);
};
