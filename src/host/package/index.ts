import type { CellValue } from './cell';
import type { WorkbookChanges } from './changes';
import type { SheetContent } from './sheet';
import type { StyleAdditions } from './style';
import type { Epoch, SheetEntry, WorkbookPackage } from './workbook';

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
export { PackageError, type PackageErrorCode } from './package-error';

export declare function openPackage(file: Uint8Array, name?: string): WorkbookPackage;
export declare function readSheet(pkg: WorkbookPackage, sheet: SheetEntry): SheetContent;
export declare function patchPackage(pkg: WorkbookPackage, changes: WorkbookChanges): Uint8Array;
export declare function newWorkbook(sheetNames?: readonly string[]): WorkbookPackage;
export declare function addStyles(pkg: WorkbookPackage): StyleAdditions;
/** The text that a cell shows: `formatValue(45658, 'dd/mm/yyyy', { epoch: 1900, locale: 'vi' })`. */
export declare function formatValue(
  value: CellValue,
  formatCode: string,
  options: { readonly epoch: Epoch; readonly locale: 'vi' | 'en' },
): string;
/** `A1` references of a formula moved by rows and columns, `$` kept, as when a formula is filled down. */
export declare function moveFormula(formula: string, rows: number, columns: number): string;
