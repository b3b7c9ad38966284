import { kindName } from '../../app';
import type { Grid } from '../../appendix';
import type { SheetEntry, WorkbookPackage } from '../../host/package';
import { gridOfSheet } from './grid-of-sheet';

/** The sheets that are read where none is named: the visible ones, without those that this program made. */
export function sheetsToRead({ workbook }: WorkbookPackage): readonly SheetEntry[] {
  const ours = new Set(workbook.names.filter(({ name }) => name === kindName).map(({ sheet }) => sheet));
  return workbook.sheets.filter(
    ({ id, kind, visibility }) => visibility === 'visible' && kind === 'worksheet' && !ours.has(id),
  );
}

/** Excel holds two names of sheets for the same that differ in capitals only. */
export function sheetNamed({ workbook }: WorkbookPackage, name: string): SheetEntry | null {
  const wanted = folded(name);
  return workbook.sheets.find((sheet) => folded(sheet.name) === wanted) ?? null;
}

export function gridsOf(workbook: WorkbookPackage, sheets: readonly SheetEntry[]): readonly Grid[] {
  return sheets.map((sheet) => gridOfSheet(workbook, sheet));
}

function folded(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi');
}
