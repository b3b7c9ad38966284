import type { Alignment, FormatPatch } from '../../style';
import type { XmlDraft } from '../../xml/draft';
import { setChild } from '../../xml/elements';
import { changeFragment } from '../../xml/fragment';
import type { Tag } from '../../xml/tag';
import { childOf, type XmlElement } from '../../xml/tree';
import { PLAIN_ALIGNMENT } from '../../parts/styles/cell-format';

const ORDER = ['alignment', 'protection', 'extLst'];

/** Places in the other lists that a cell format is to point to. */
export interface XfTargets {
  readonly numFmtId?: number;
  readonly fontId?: number;
  readonly fillId?: number;
  readonly borderId?: number;
}

const APPLY = {
  numFmtId: 'applyNumberFormat',
  fontId: 'applyFont',
  fillId: 'applyFill',
  borderId: 'applyBorder',
} as const;

/** A clone of a cell format with what the patch states; all else that the file says of it stays. */
export function patchedXf(tag: Tag, xf: string, targets: XfTargets, patch: FormatPatch): string {
  return changeFragment(xf, (root, draft) => {
    for (const name of ['numFmtId', 'fontId', 'fillId', 'borderId'] as const) {
      const place = targets[name];
      if (place === undefined) continue;
      draft.setAttribute(root, name, place);
      draft.setAttribute(root, APPLY[name], true);
    }
    const children = new Map<string, string>();
    if (patch.alignment) children.set('alignment', alignmentText(tag, root, patch.alignment));
    if (patch.locked !== undefined || patch.formulaHidden !== undefined) {
      children.set('protection', protectionText(tag, root, patch));
    }
    if (patch.quotePrefix !== undefined)
      draft.setAttribute(root, 'quotePrefix', patch.quotePrefix ? true : null);
    if (patch.alignment) draft.setAttribute(root, 'applyAlignment', true);
    if (children.has('protection')) draft.setAttribute(root, 'applyProtection', true);
    putChildren(draft, root, children);
  });
}

function putChildren(draft: XmlDraft, root: XmlElement, children: ReadonlyMap<string, string>): void {
  if (root.selfClosing && children.size > 0) draft.fill(root, [...children.values()].join(''));
  else for (const [local, content] of children) setChild(draft, root, ORDER, local, content);
}

const ATTRIBUTES: Readonly<Record<keyof Alignment, string>> = {
  horizontal: 'horizontal',
  vertical: 'vertical',
  wrap: 'wrapText',
  shrink: 'shrinkToFit',
  indent: 'indent',
  rotation: 'textRotation',
};

function alignmentText(tag: Tag, root: XmlElement, patch: Partial<Alignment>): string {
  const stated = statedBy(childOf(root, 'alignment'));
  for (const name of ['horizontal', 'vertical', 'wrap', 'shrink', 'indent', 'rotation'] as const) {
    const value = patch[name];
    if (value === undefined) continue;
    if (value === PLAIN_ALIGNMENT[name]) stated.delete(ATTRIBUTES[name]);
    else stated.set(ATTRIBUTES[name], typeof value === 'boolean' ? '1' : String(value));
  }
  return tag('alignment', Object.fromEntries(stated));
}

function protectionText(tag: Tag, root: XmlElement, { locked, formulaHidden }: FormatPatch): string {
  const stated = statedBy(childOf(root, 'protection'));
  if (locked !== undefined) stated.set('locked', locked ? '1' : '0');
  if (formulaHidden !== undefined) stated.set('hidden', formulaHidden ? '1' : '0');
  return tag('protection', Object.fromEntries(stated));
}

const statedBy = (element: XmlElement | undefined): Map<string, string> =>
  new Map(element?.attributes.map(({ name, value }) => [name, value]));
