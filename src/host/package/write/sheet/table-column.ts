import type { NewTableColumn } from '../../changes';
import { decodeEscapes } from '../../xml/text';
import { setChild } from '../../xml/elements';
import { escapeText } from '../../xml/escape';
import { changeFragment, sourceOf } from '../../xml/fragment';
import type { Tag } from '../../xml/tag';
import { attributeOf, childOf, type XmlElement } from '../../xml/tree';

const ORDER = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];

/** A line end in a header is written as cells write it. */
export const columnHeader = (name: string): string => name.replace(/\r?\n/g, '_x000a_');

/** A column that stands already, with all else that the file says of it. */
export function changedColumn(
  bytes: Uint8Array,
  element: XmlElement,
  column: NewTableColumn,
  tag: Tag,
): string {
  return changeFragment(sourceOf(bytes, element), (root, draft) => {
    if (decodeEscapes(attributeOf(root, 'name') ?? '') !== column.name)
      draft.setAttribute(root, 'name', columnHeader(column.name));
    if (column.totalsLabel !== undefined) draft.setAttribute(root, 'totalsRowLabel', column.totalsLabel);
    if (column.totalsFunction !== undefined)
      draft.setAttribute(root, 'totalsRowFunction', column.totalsFunction);
    const { formula } = column;
    if (formula === undefined) return;
    const written = tag('calculatedColumnFormula', {}, escapeText(formula));
    const present = childOf(root, 'calculatedColumnFormula');
    if (!present || sourceOf(draft.bytes, present) !== written)
      setChild(draft, root, ORDER, 'calculatedColumnFormula', written);
  });
}
