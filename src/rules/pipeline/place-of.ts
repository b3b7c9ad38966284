import { cellKey } from '../../appendix';
import type { Finding } from '../finding';

/** Where a finding stands on its sheet, row by row; what concerns no cell stands before all. */
export function placeOf({ cells: [first] }: Finding): number {
  return first ? cellKey(first.row, first.column) : -1;
}
