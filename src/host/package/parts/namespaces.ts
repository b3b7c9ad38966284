import type { XmlScanner } from '../xml/scanner';

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** Each namespace in its transitional and its strict spelling. */
export const MAIN = [`${TRANSITIONAL}/spreadsheetml/2006/main`, `${STRICT}/spreadsheetml/main`] as const;
export const DRAWING = [`${TRANSITIONAL}/drawingml/2006/main`, `${STRICT}/drawingml/main`] as const;
export const CHART = [`${TRANSITIONAL}/drawingml/2006/chart`, `${STRICT}/drawingml/chart`] as const;
export const SHEET_DRAWING = [
  `${TRANSITIONAL}/drawingml/2006/spreadsheetDrawing`,
  `${STRICT}/drawingml/spreadsheetDrawing`,
] as const;
export const RELATIONSHIP_IDS = [
  `${TRANSITIONAL}/officeDocument/2006/relationships`,
  `${STRICT}/officeDocument/relationships`,
] as const;
export const PACKAGE_RELATIONSHIPS = [`${TRANSITIONAL}/package/2006/relationships`] as const;
export const CONTENT_TYPES = [`${TRANSITIONAL}/package/2006/content-types`] as const;

/** What Excel 2010 added, and formulas and areas within it. */
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const EXCEL_MAIN = 'http://schemas.microsoft.com/office/excel/2006/main';

export const isStrict = (namespace: string): boolean => namespace.startsWith(STRICT);

/** Whether the opened element is the one of this name in the main namespace. */
export const isMain = (scanner: XmlScanner, local: string): boolean =>
  scanner.name.local === local && (scanner.namespace === MAIN[0] || scanner.namespace === MAIN[1]);
