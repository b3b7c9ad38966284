import { XmlDraft } from '../xml/draft';
import { OPEN, XmlScanner } from '../xml/scanner';
import { tagLike } from '../xml/elements';
import { readTree, type XmlElement } from '../xml/tree';
import type { Tag } from '../xml/tag';
import { RELATIONSHIP_IDS } from '../parts/namespaces';
import type { PackageDraft } from './package-draft';

/** A small part taken apart for changes. */
export interface XmlPart {
  readonly part: string;
  readonly root: XmlElement;
  readonly draft: XmlDraft;
  /** Writes elements of the part's own namespace. */
  readonly tag: Tag;
  /** The attribute that names a relationship, as `r:id`; declared on the element where the root does not. */
  readonly link: (id: string) => Readonly<Record<string, string>>;
}

export function openXmlPart(bytes: Uint8Array, part: string, depth = Infinity): XmlPart {
  const scanner = new XmlScanner(bytes, part);
  if (scanner.next() !== OPEN) scanner.fail('the root is missing');
  const prefix = scanner.prefixOf(RELATIONSHIP_IDS);
  const root = readTree(scanner, depth);
  return { part, root, draft: new XmlDraft(bytes), tag: tagLike(root), link: linkWith(prefix) };
}

export const linkWith =
  (prefix: string | undefined) =>
  (id: string): Readonly<Record<string, string>> =>
    prefix === undefined || prefix === ''
      ? { 'xmlns:r': RELATIONSHIP_IDS[0], 'r:id': id }
      : { [`${prefix}:id`]: id };

/** The attribute that names a relationship, whatever its prefix. */
export function linkOf(element: XmlElement): string | undefined {
  return element.attributes.find(({ name }) => name.endsWith(':id'))?.value;
}

export function changePart(draft: PackageDraft, part: string, change: (xml: XmlPart) => void): void {
  const xml = openXmlPart(draft.xml(part), part);
  change(xml);
  if (xml.draft.isChanged) draft.writeXml(part, xml.draft.result());
}
