import type { WorkbookChanges } from './changes';
import type { DrawnObject } from './chart';
import type { PivotRecords, StoredPivot, StoredPivotCache } from './pivot';
import type { SheetContent } from './sheet';
import type { StyleAdditions } from './style';
import { newWorkbook as emptyWorkbook, type NewWorkbookOptions } from './new-workbook';
import { holdsFormula } from './write/workbook/calculation';
import { patch } from './write/patch-package';
import { opened, OpenWorkbook } from './open-workbook';
import type { SheetEntry, WorkbookPackage } from './workbook';

export type * from './area';
export type * from './cell';
export type * from './changes';
export type * from './data-bar';
export type * from './chart';
export type * from './pivot';
export type * from './sheet';
export type * from './style';
export type * from './workbook';
export {
  areaReference,
  cellReference,
  columnName,
  columnNumber,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  parseAreas,
  sameArea,
  touches,
} from './area';
export { formatValue } from './display/format-value';
export { moveFormula } from './formula/move';
export { loseSheet, renameSheet } from './formula/sheet-names';
export { shiftArea, shiftFormula, type Shift } from './formula/shift';
export { renameColumn, renameTable } from './formula/table-names';
export { PackageError, type PackageErrorCode } from './package-error';
export { plainPage } from './parts/sheet/page';

/** Opens the bytes of an .xlsx or .xlsm; throws `PackageError` with a code for whatever is wrong with them. */
export const openPackage = (file: Uint8Array, name = ''): WorkbookPackage => new OpenWorkbook(file, name);

/** Goes through a sheet's part. It is not kept: a caller that asks twice has it read twice. */
export const readSheet = (pkg: WorkbookPackage, sheet: SheetEntry): SheetContent => opened(pkg).read(sheet);

/** Whether a cell of a sheet holds a formula. The part is searched as it stands, not read. */
export const holdsFormulas = (pkg: WorkbookPackage, { part }: SheetEntry): boolean =>
  holdsFormula(opened(pkg).parts.xml(part));

/** What is drawn over a sheet's cells. It is not kept either. */
export const readDrawing = (pkg: WorkbookPackage, sheet: SheetEntry): readonly DrawnObject[] =>
  opened(pkg).drawing(sheet);
/** What the parts of a sheet's pivots say. */
export const readPivots = (pkg: WorkbookPackage, sheet: SheetEntry): readonly StoredPivot[] =>
  opened(pkg).pivots(sheet);

/** What pivots over one source have in common; nothing where the part cannot be read. */
export const readPivotCache = (pkg: WorkbookPackage, part: string): StoredPivotCache | undefined =>
  opened(pkg).pivotCache(part);

/** The records beside a cache; nothing where it keeps none, or none that can be read. */
export const readPivotRecords = (pkg: WorkbookPackage, cache: StoredPivotCache): PivotRecords | undefined =>
  opened(pkg).pivotRecords(cache);

/** Makes the changes; parts that they do not touch keep their bytes, and without any the file is the very same. */
export const patchPackage = (pkg: WorkbookPackage, changes: WorkbookChanges): Uint8Array =>
  patch(opened(pkg), changes);

/** A workbook with empty sheets, to be filled by changes. */
export const newWorkbook = (sheetNames?: readonly string[], options?: NewWorkbookOptions): WorkbookPackage =>
  emptyWorkbook(sheetNames, options);

/** Begins to add to the styles of a workbook; hand it to `patchPackage` with the changes that use it. */
export const addStyles = (pkg: WorkbookPackage): StyleAdditions => opened(pkg).addStyles();
