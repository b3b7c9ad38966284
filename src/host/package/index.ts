import type { WorkbookChanges } from './changes';
import type { SheetContent } from './sheet';
import type { StyleAdditions } from './style';
import { opened, OpenWorkbook } from './open-workbook';
import type { SheetEntry, WorkbookPackage } from './workbook';

export type * from './area';
export type * from './cell';
export type * from './changes';
export type * from './sheet';
export type * from './style';
export type * from './workbook';
export {
  areaReference,
  areasReference,
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
export { formatValue, type DisplayOptions } from './display/format-value';
export { moveFormula } from './formula/move';
export { PackageError, type PackageErrorCode } from './package-error';

/** Opens the bytes of an .xlsx or .xlsm; throws `PackageError` with a code for whatever is wrong with them. */
export const openPackage = (file: Uint8Array, name = ''): WorkbookPackage => new OpenWorkbook(file, name);

/** Goes through a sheet's part. It is not kept: a caller that asks twice has it read twice. */
export const readSheet = (pkg: WorkbookPackage, sheet: SheetEntry): SheetContent => opened(pkg).read(sheet);

export declare function patchPackage(pkg: WorkbookPackage, changes: WorkbookChanges): Uint8Array;
export declare function newWorkbook(sheetNames?: readonly string[]): WorkbookPackage;
export declare function addStyles(pkg: WorkbookPackage): StyleAdditions;
