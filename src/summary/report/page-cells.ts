import type { CellValue } from '../../appendix';
import type { PageCell, PageLook, PageRow } from '../page-plan';

export const score = '0.00';

export function cell(value: CellValue, look: PageLook, span = 1, format?: string): PageCell {
  return { value, look, ...(span > 1 && { span }), ...(format !== undefined && { format }) };
}

/** A mean that may not be known: then the cell is left blank. */
export function figureCell(value: number | null): PageCell {
  return value === null ? cell('', 'figure') : cell(value, 'figure', 1, score);
}

export function row(height: number | null, ...cells: readonly (PageCell | null)[]): PageRow {
  return { cells, height };
}
