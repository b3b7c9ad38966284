import type { SheetEntry } from '../../workbook';

/** A sheet as it is going to be listed. */
export interface ListedSheet {
  readonly id: number;
  readonly name: string;
  readonly part: string;
  readonly visibility: SheetEntry['visibility'];
  /** For a sheet of the file: how it was listed, and where. */
  readonly before: { readonly name: string; readonly position: number } | undefined;
  /** For an added one: its relationship. */
  readonly link: string | undefined;
}

/** All sheets after the change in their order, and those of the file that are gone. */
export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly gone: readonly (SheetEntry & { readonly position: number })[];
}

/** The schema's order within `workbook` (ECMA-376 18.2.27). */
export const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
