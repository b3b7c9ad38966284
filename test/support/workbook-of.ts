import type { CellValue } from '../../src/appendix';
import { newWorkbook, patchPackage } from '../../src/host/package';

/** An .xlsx with one sheet that holds these rows. */
export function workbookOf(sheet: string, rows: readonly (readonly CellValue[])[]): Uint8Array {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column) => (value === '' ? [] : [{ row, column, value }])),
  );
  return patchPackage(newWorkbook([sheet]), { sheets: [{ sheet: 1, cells }] });
}
