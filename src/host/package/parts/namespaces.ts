import type { XmlScanner } from '../xml/scanner';

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** Each namespace in its transitional and its strict spelling. */
export const MAIN = [`${TRANSITIONAL}/spreadsheetml/2006/main`, `${STRICT}/spreadsheetml/main`] as const;
export const DRAWING = [`${TRANSITIONAL}/drawingml/2006/main`, `${STRICT}/drawingml/main`] as const;
export const RELATIONSHIP_IDS = [
  `${TRANSITIONAL}/officeDocument/2006/relationships`,
  `${STRICT}/officeDocument/relationships`,
] as const;
export const PACKAGE_RELATIONSHIPS = [`${TRANSITIONAL}/package/2006/relationships`] as const;
export const CONTENT_TYPES = [`${TRANSITIONAL}/package/2006/content-types`] as const;

export const isStrict = (namespace: string): boolean => namespace.startsWith(STRICT);

/** Whether the opened element is the one of this name in the main namespace. */
export const isMain = (scanner: XmlScanner, local: string): boolean =>
  scanner.name.local === local && (scanner.namespace === MAIN[0] || scanner.namespace === MAIN[1]);
