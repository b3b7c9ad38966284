import type { Area, CellValue } from '../../appendix';
import { cellKey } from '../../appendix';
import type { Grid } from '../../appendix';
import { cellValue } from '../cell-value';

/** A sheet while it is being read: blocks arrive one after another. */
export interface SheetToRead {
  readonly id: string;
  readonly name: string;
  /** The used range; null for an empty sheet. */
  readonly area: Area | null;
  readonly values: (readonly CellValue[])[];
  readonly formats: Map<number, string>;
}

export function takeValues(sheet: SheetToRead, area: Area, values: readonly (readonly unknown[])[]): void {
  if (!sheet.area) return;
  for (const [index, row] of values.entries())
    sheet.values[area.top - sheet.area.top + index] = row.map(cellValue);
}

export function takeFormats(sheet: SheetToRead, area: Area, formats: readonly (readonly unknown[])[]): void {
  for (const [index, row] of formats.entries()) {
    for (const [offset, format] of row.entries()) {
      if (typeof format === 'string' && format !== 'General')
        sheet.formats.set(cellKey(area.top + index, area.left + offset), format);
    }
  }
}

/** Merges stay unknown: asking for them clears Excel's undo list (office-js #5918). */
export function gridOf({ id, name, area, values, formats }: SheetToRead): Grid {
  return {
    sheet: name,
    sheetId: id,
    top: area?.top ?? 0,
    left: area?.left ?? 0,
    values,
    merges: 'unknown',
    formats,
    formulas: new Set(),
    mixedFonts: new Set(),
    epoch: 1900,
  };
}
