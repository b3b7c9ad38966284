import type { CellValue } from '../appendix';

/** A value as Excel answers it; an empty cell is ''. */
export function cellValue(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
