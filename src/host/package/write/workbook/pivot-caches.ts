import { changeList, putInOrder } from '../../xml/elements';
import { childOf, childrenOf } from '../../xml/tree';
import { linkOf, type XmlPart } from '../xml-part';
import { WORKBOOK_ORDER } from './book-draft';

interface PivotCache {
  readonly cacheId: number;
  readonly relationshipId: string;
}

/** Lists added caches, and no longer those that the workbook has no relationship to any more. */
export function changePivotCaches(
  { root, draft, tag, link }: XmlPart,
  links: ReadonlySet<string>,
  added: readonly PivotCache[],
): void {
  const list = childOf(root, 'pivotCaches');
  const items = childrenOf(list, 'pivotCache');
  const removed = new Set(items.filter((item) => !links.has(linkOf(item) ?? '')));
  const written = added.map(({ cacheId, relationshipId }) =>
    tag('pivotCache', { cacheId, ...link(relationshipId) }),
  );
  if (list) changeList(draft, list, items, { added: written, removed });
  else if (written.length > 0) {
    putInOrder(draft, root, WORKBOOK_ORDER, 'pivotCaches', tag('pivotCaches', {}, written.join('')));
  }
}
