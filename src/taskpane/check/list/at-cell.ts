import type { SelectedEvent } from '../../../app/in-excel';
import { cellOfAddress } from '../../../appendix';
import type { Entry } from './entries';

/** Whether a finding speaks of the cell that is selected. */
export function speaksOf({ finding }: Entry, { sheetId, address }: SelectedEvent): boolean {
  const selected = cellOfAddress(address);
  return (
    selected !== null &&
    finding.sheetId === sheetId &&
    finding.cells.some(({ row, column }) => row === selected.row && column === selected.column)
  );
}
