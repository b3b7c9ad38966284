import { required } from '../xml/attributes';
import { readChildren, readEnd, readRoot } from '../xml/read';
import { XmlScanner } from '../xml/scanner';
import { CONTENT_TYPES } from './namespaces';
import { extensionOf, partKey } from './part-name';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

export interface ContentTypes {
  of(part: string): string | undefined;
}

export function readContentTypes(bytes: Uint8Array): ContentTypes {
  const scanner = new XmlScanner(bytes, CONTENT_TYPES_PART);
  const byExtension = new Map<string, string>();
  const byPart = new Map<string, string>();
  readRoot(scanner, CONTENT_TYPES, 'Types');
  readChildren(scanner, CONTENT_TYPES, {
    Default: () =>
      byExtension.set(required(scanner, 'Extension').toLowerCase(), required(scanner, 'ContentType')),
    Override: () =>
      byPart.set(partKey(required(scanner, 'PartName').replace(/^\//, '')), required(scanner, 'ContentType')),
  });
  readEnd(scanner);
  return { of: (part) => byPart.get(partKey(part)) ?? byExtension.get(extensionOf(part)) };
}
