import type { Styles } from './style';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';
export type CalculationMode = 'auto' | 'autoNoTable' | 'manual';
export type SheetKind = 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet';

/** A sheet as the workbook lists it. `id` stays the same when the sheet is renamed or moved. */
export interface SheetEntry {
  readonly id: number;
  readonly name: string;
  readonly part: string;
  readonly visibility: SheetVisibility;
  readonly kind: SheetKind;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet whose own name it is; nothing for a name of the workbook. */
  readonly sheet: number | undefined;
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly comment: string | undefined;
}

/** The workbook's own part as read. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly activeSheet: number;
  readonly names: readonly DefinedName[];
  readonly epoch: Epoch;
  /** Sheets cannot be added, deleted, renamed, moved, hidden. */
  readonly structureProtected: boolean;
  /** Whether a password stands before the structure. */
  readonly structurePassword: boolean;
  /** The file asks to be opened read-only, or is marked final. */
  readonly readOnlyRecommended: boolean;
  readonly hasMacros: boolean;
  readonly externalLinks: number;
  readonly calculation: { readonly mode: CalculationMode; readonly fullOnLoad: boolean };
  readonly strict: boolean;
}

/** The first day that serial dates count from. */
export type Epoch = 1900 | 1904;

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same for transitional and strict files: `worksheet`, `table`. */
  readonly kind: string;
  readonly type: string;
  /** A part name without leading slash, or the address as it stands where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** An open workbook. It never changes: `patchPackage` makes new bytes. */
export interface WorkbookPackage {
  readonly name: string;
  /** The file as it came. */
  readonly file: Uint8Array;
  readonly workbook: Workbook;
  readonly styles: Styles;
  readonly parts: PackageParts;
}

/** The parts as they stand, for what this folder does not read itself. Names have no leading slash. */
export interface PackageParts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The part's own bytes, uncompressed. */
  bytes(name: string): Uint8Array;
  contentType(name: string): string | undefined;
  /** The relationships of a part; of the package itself for the empty name. */
  relationships(name: string): readonly Relationship[];
}
