import type { PackageDraft } from '../package-draft';
import type { AttributeValues, Tag } from '../../xml/tag';
import { putInOrder } from '../../xml/elements';
import type { XmlDraft } from '../../xml/draft';
import type { XmlElement } from '../../xml/tree';

/** What stands in a worksheet, in the order that the schema wants (ECMA-376 18.3.1.99). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** A sheet's part taken apart for changes. The rows of `sheetData` are not among the children. */
export interface SheetDraft {
  readonly part: string;
  readonly root: XmlElement;
  readonly draft: XmlDraft;
  readonly tag: Tag;
  readonly link: (id: string) => AttributeValues;
  readonly parts: PackageDraft;
  readonly strict: boolean;
}

export const section = ({ root }: SheetDraft, local: string): XmlElement | undefined =>
  root.children.find((child) => child.local === local && child.namespace === root.namespace);

export const sections = ({ root }: SheetDraft, local: string): readonly XmlElement[] =>
  root.children.filter((child) => child.local === local && child.namespace === root.namespace);

/** Puts a section in that is not there, behind those that the schema wants before it. */
export const putSection = ({ root, draft }: SheetDraft, local: string, content: string): void =>
  putInOrder(draft, root, ORDER, local, content);

/** Sets attributes of a section that may not be there; one that is left without any goes. */
export function changeSection(
  sheet: SheetDraft,
  local: string,
  attributes: Readonly<Record<string, string | number | boolean | null | undefined>>,
): void {
  const wanted = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const present = section(sheet, local);
  if (wanted.length === 0) return;
  if (!present) {
    const set = wanted.flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, value] as const],
    );
    if (set.length > 0) putSection(sheet, local, sheet.tag(local, Object.fromEntries(set)));
    return;
  }
  const cleared = new Set(wanted.filter(([, value]) => value === null).map(([name]) => name));
  const bare =
    cleared.size === wanted.length &&
    present.children.length === 0 &&
    present.attributes.length > 0 &&
    present.attributes.every(({ name }) => cleared.has(name));
  if (bare) sheet.draft.remove(present);
  else for (const [name, value] of wanted) sheet.draft.setAttribute(present, name, value ?? null);
}
