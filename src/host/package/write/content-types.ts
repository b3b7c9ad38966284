import { CONTENT_TYPES_PART } from '../parts/content-types';
import { extensionOf, partKey } from '../parts/part-name';
import { XmlDraft } from '../xml/draft';
import { changeList, tagLike } from '../xml/elements';
import { OPEN, XmlScanner } from '../xml/scanner';
import { attributeOf, childrenOf, readTree } from '../xml/tree';

/** States the types of added parts, and no longer those of parts that are gone (`null`). */
export function changeContentTypes(bytes: Uint8Array, types: ReadonlyMap<string, string | null>): Uint8Array {
  if (types.size === 0) return bytes;
  const scanner = new XmlScanner(bytes, CONTENT_TYPES_PART);
  if (scanner.next() !== OPEN) scanner.fail('the root is missing');
  const root = readTree(scanner);
  const draft = new XmlDraft(bytes);
  const overrides = childrenOf(root, 'Override');
  const byKey = new Map(
    overrides.map((item) => [partKey((attributeOf(item, 'PartName') ?? '').replace(/^\//, '')), item]),
  );
  const defaults = new Map(
    childrenOf(root, 'Default').map((item) => [
      (attributeOf(item, 'Extension') ?? '').toLowerCase(),
      attributeOf(item, 'ContentType'),
    ]),
  );
  const tag = tagLike(root);
  const added: string[] = [];
  const removed = new Set<(typeof overrides)[number]>();
  for (const [part, type] of types) {
    const stated = byKey.get(partKey(part));
    if (stated && type !== null && attributeOf(stated, 'ContentType') === type) continue;
    if (stated) removed.add(stated);
    if (type !== null && (stated !== undefined || defaults.get(extensionOf(part)) !== type)) {
      added.push(tag('Override', { PartName: `/${part}`, ContentType: type }));
    }
  }
  changeList(draft, root, root.children, { added, removed });
  return draft.result();
}
