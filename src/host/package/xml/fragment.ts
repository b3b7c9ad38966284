import { XmlDraft } from './draft';
import { OPEN, XmlScanner } from './scanner';
import { readTree, type XmlElement } from './tree';

/** An element copied out of a part is changed by itself; its prefixes need not be declared. */
export function changeFragment(text: string, change: (root: XmlElement, draft: XmlDraft) => void): string {
  const bytes = new TextEncoder().encode(text);
  const scanner = new XmlScanner(bytes, 'fragment');
  if (scanner.next() !== OPEN) scanner.fail('the element is missing');
  const root = readTree(scanner);
  const draft = new XmlDraft(bytes);
  change(root, draft);
  return new TextDecoder().decode(draft.result()).replace(/ >$/, '>');
}

export const sourceOf = (
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
): string => new TextDecoder().decode(bytes.subarray(start, end));
