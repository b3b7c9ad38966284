import type { XmlDraft } from '../../xml/draft';
import type { Tag } from '../../xml/tag';
import { attributeOf, type XmlElement } from '../../xml/tree';
import { cellContent, statesContent } from './cell-content';
import type { FoundCell } from './row-work';

/** What a cell's start tag says of a content that is overwritten: dynamic arrays, rich values, readings. */
const OF_CONTENT = ['cm', 'vm', 'ph'];

/** Whether nothing is left of a cell: blank, without a style of its own, and not one that was there blank before. */
export function vanishes(draft: XmlDraft, tag: Tag, { element, edit, needed }: FoundCell): boolean {
  if (needed || element.selfClosing || draft.wasSelfClosing(element)) return false;
  const style = edit.style ?? Number(attributeOf(element, 's') ?? 0);
  return style === 0 && statesContent(edit) && cellContent(edit, tag).inner === '';
}

export function changeCell(draft: XmlDraft, tag: Tag, { element, edit }: FoundCell): void {
  if (edit.style !== undefined) setStyle(draft, element, edit.style);
  if (!statesContent(edit)) return;
  const { type, inner } = cellContent(edit, tag);
  draft.setAttribute(element, 't', type);
  for (const name of OF_CONTENT) draft.setAttribute(element, name, null);
  if (inner !== '' && element.selfClosing) draft.fill(element, inner);
  else if (inner !== '') draft.replace(element.openEnd, element.closeStart, inner);
  else if (!element.selfClosing) draft.empty(element, 'close');
}

/** A cell that says no style has style 0. */
function setStyle(draft: XmlDraft, cell: XmlElement, style: number): void {
  draft.setAttribute(cell, 's', style === 0 ? null : style);
}
