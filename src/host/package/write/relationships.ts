import { relationshipsPart } from '../parts/part-name';
import { RELATIONSHIP_IDS } from '../parts/namespaces';
import { OPEN, XmlScanner } from '../xml/scanner';
import { XmlDraft } from '../xml/draft';
import { changeList, tagLike } from '../xml/elements';
import { attributeOf, childrenOf, readTree, type XmlElement } from '../xml/tree';

export interface NewRelationship {
  /** The next free one where it is not said. */
  readonly id?: string;
  readonly type: string;
  /** As it is to stand in the file. */
  readonly target: string;
  readonly external?: boolean;
}

const EMPTY = new TextEncoder().encode(
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
);

export function addRelationships(
  bytes: Uint8Array | undefined,
  source: string,
  relationships: readonly NewRelationship[],
): { readonly ids: readonly string[]; readonly content: Uint8Array } {
  const draft = new XmlDraft(bytes ?? EMPTY);
  const root = rootOf(draft.bytes, relationshipsPart(source));
  const items = childrenOf(root, 'Relationship');
  const free = freeIds(items);
  const ids = relationships.map(({ id }) => id ?? free());
  const tag = tagLike(root);
  const added = relationships.map(({ type, target, external }, index) =>
    tag('Relationship', {
      Id: ids[index],
      Type: type,
      Target: target,
      TargetMode: external ? 'External' : undefined,
    }),
  );
  changeList(draft, root, items, { added, removed: new Set() });
  return { ids, content: draft.result() };
}

/** Nothing where none is left and the part was made for those that go. */
export function removeRelationships(
  bytes: Uint8Array,
  source: string,
  ids: ReadonlySet<string>,
): Uint8Array | undefined {
  const draft = new XmlDraft(bytes);
  const root = rootOf(bytes, relationshipsPart(source));
  const items = childrenOf(root, 'Relationship');
  const removed = new Set(items.filter((item) => ids.has(attributeOf(item, 'Id') ?? '')));
  if (removed.size === items.length && !draft.wasSelfClosing(root)) return undefined;
  changeList(draft, root, items, { added: [], removed });
  return draft.result();
}

/** The address of a relationship's type, in the spelling of a transitional or a strict file. */
export function relationshipType(kind: string, strict: boolean): string {
  if (kind.includes(':')) return kind;
  return MICROSOFT.get(kind) ?? `${RELATIONSHIP_IDS[strict ? 1 : 0]}/${kind}`;
}

const MICROSOFT: ReadonlyMap<string, string> = new Map([
  ['threadedComment', 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment'],
  ['person', 'http://schemas.microsoft.com/office/2017/10/relationships/person'],
]);

function freeIds(items: readonly XmlElement[]): () => string {
  const numbers = items.map((item) => Number(/^rId(\d{1,9})$/.exec(attributeOf(item, 'Id') ?? '')?.[1] ?? 0));
  let highest = numbers.reduce((one, other) => Math.max(one, other), 0);
  return () => `rId${++highest}`;
}

function rootOf(bytes: Uint8Array, part: string): XmlElement {
  const scanner = new XmlScanner(bytes, part);
  if (scanner.next() !== OPEN) scanner.fail('the root is missing');
  return readTree(scanner);
}
