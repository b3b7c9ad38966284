import type { DrawnObject } from './chart';
import type { SheetContent } from './sheet';
import type { StyleAdditions, Styles } from './style';
import type { SheetEntry, Workbook, WorkbookPackage } from './workbook';
import { PackageError } from './package-error';
import type { PivotRecords, StoredPivot, StoredPivotCache } from './pivot';
import { ArchiveParts } from './parts/package-parts';
import { readDrawing } from './parts/drawing/read-drawing';
import { readPivotCache } from './parts/pivot/pivot-cache';
import { readPivotRecords } from './parts/pivot/pivot-records';
import { readPivotTable } from './parts/pivot/pivot-table';
import { NO_STRINGS, readSharedStrings, type SharedStrings } from './parts/shared-strings';
import { readSheetPart } from './parts/sheet/read-sheet';
import { builtInFormat } from './parts/styles/number-formats';
import { OFFICE_THEME } from './parts/styles/palette';
import { stylesOf } from './parts/styles/read-styles';
import { readStyleSheet, type StyleSheet } from './parts/styles/style-sheet';
import { readThemeColors } from './parts/styles/theme';
import { readWorkbook, workbookPart } from './parts/workbook-part';
import { PLAIN_STYLES } from './parts/styles/plain-styles';
import { AddedStyles } from './write/styles/added-styles';
import { readDirectory } from './zip/directory';

/** An open workbook: the directory and the workbook's own part are read, all else when it is asked for. */
export class OpenWorkbook implements WorkbookPackage {
  readonly parts: ArchiveParts;
  readonly workbookPart: string;
  readonly workbook: Workbook;
  #styleSheet: StyleSheet | undefined;
  #styles: Styles | undefined;
  #strings: SharedStrings | undefined;

  constructor(
    readonly file: Uint8Array,
    readonly name: string,
  ) {
    this.parts = new ArchiveParts(readDirectory(file));
    this.workbookPart = workbookPart(this.parts);
    this.workbook = readWorkbook(this.parts, this.workbookPart);
  }

  get styles(): Styles {
    return (this.#styles ??= stylesOf(this.styleSheet, this.themeColors));
  }

  get styleSheet(): StyleSheet | undefined {
    const part = this.relatedPart('styles');
    if (part !== undefined) this.#styleSheet ??= readStyleSheet(this.parts.xml(part), part);
    return this.#styleSheet;
  }

  get themeColors(): readonly string[] {
    const part = this.relatedPart('theme');
    return part === undefined ? OFFICE_THEME : readThemeColors(this.parts.xml(part), part);
  }

  get sharedStrings(): SharedStrings {
    const part = this.relatedPart('sharedStrings');
    return (this.#strings ??=
      part === undefined ? NO_STRINGS : readSharedStrings(this.parts.xml(part), part));
  }

  /** The format code of a number that parts other than the styles know it by. */
  numberFormat(id: number): string {
    return this.styleSheet?.numberFormats.get(id) ?? builtInFormat(id);
  }

  /** The pivots of a sheet; one whose part cannot be read is kept as it is and not told of. */
  pivots(sheet: SheetEntry): readonly StoredPivot[] {
    return this.parts
      .relationships(sheet.part)
      .filter(({ external, kind }) => kind === 'pivotTable' && !external)
      .flatMap(({ target }) =>
        readable(() => readPivotTable(this.parts, target, (id) => this.numberFormat(id))),
      );
  }

  pivotCache(part: string): StoredPivotCache | undefined {
    const { epoch } = this.workbook;
    return readable(() => readPivotCache(this.parts, part, epoch, (id) => this.numberFormat(id)))[0];
  }

  pivotRecords(cache: StoredPivotCache): PivotRecords | undefined {
    return readable(() => readPivotRecords(this.parts, cache, this.workbook.epoch))[0];
  }

  read(sheet: SheetEntry): SheetContent {
    return readSheetPart(this.parts, sheet, this.sharedStrings, this.workbook.epoch);
  }

  drawing(sheet: SheetEntry): readonly DrawnObject[] {
    return readDrawing(this.parts, sheet.part, this.themeColors);
  }

  addStyles(): StyleAdditions {
    return new AddedStyles(this.styleSheet ?? readStyleSheet(PLAIN_STYLES, 'styles.xml'), this.themeColors);
  }

  /** The part that the workbook points to with this kind of relationship. */
  relatedPart(kind: string): string | undefined {
    const relationships = this.parts.relationships(this.workbookPart);
    return relationships.find((relationship) => relationship.kind === kind && !relationship.external)?.target;
  }
}

function readable<T>(read: () => T): readonly T[] {
  try {
    return [read()];
  } catch (error) {
    if (error instanceof PackageError) return [];
    throw error;
  }
}

/** The package as this folder knows it, behind the face that others see. */
export function opened(pkg: WorkbookPackage): OpenWorkbook {
  if (pkg instanceof OpenWorkbook) return pkg;
  throw new TypeError('not a workbook that openPackage has opened');
}
