import { putInOrder } from '../../xml/elements';
import { childOf } from '../../xml/tree';
import type { XmlPart } from '../xml-part';
import { WORKBOOK_ORDER } from './book-draft';

/** Keeps the sheets from being added, deleted, renamed, moved or hidden, or lets them be again. */
export function changeStructure({ root, draft, tag }: XmlPart, isProtected: boolean): void {
  const present = childOf(root, 'workbookProtection');
  if (!present) {
    const stating = tag('workbookProtection', { lockStructure: true }).replaceAll('"', "'");
    if (isProtected) putInOrder(draft, root, WORKBOOK_ORDER, 'workbookProtection', stating);
  } else if (isProtected) draft.state(present, 'lockStructure', true);
  else if (draft.isOurs(present, 'lockStructure') && present.attributes.length === 1) draft.remove(present);
  else draft.unstate(present, 'lockStructure', false);
}
