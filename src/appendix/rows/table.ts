import type { TableColumns } from '../columns/table-columns';
import type { Field } from '../fields';
import type { Header } from '../header';
import type { Reader } from '../reader';
import type { FilledCell, Sheet } from '../sheet/sheet';

/** A table whose columns are known and whose rows are to be read. */
export interface Table {
  readonly sheet: Sheet;
  readonly reader: Reader;
  readonly header: Header;
  readonly columns: TableColumns;
  /** The last row that may belong to it: before the next header, or the end of the sheet. */
  readonly end: number;
}

/** A row's cells in the order of the table's columns, and what stands beyond the last of them. */
export interface RowCells {
  readonly row: number;
  readonly cells: readonly (FilledCell | null)[];
  readonly beyond: readonly FilledCell[];
}

/** Fields that hold figures: last year's and those to be reached. */
export const figureFields = [
  'baseline',
  'baselineRank',
  'target',
  'targetRank',
] as const satisfies readonly Field[];

/** Cells further out are remarks beside the table. */
const widestSlip = 3;

export function rowCells({ sheet, columns }: Table, row: number): RowCells {
  const cells: (FilledCell | null)[] = columns.order.map(() => null);
  const beyond: FilledCell[] = [];
  for (const cell of sheet.filled(row)) {
    const place = columns.placeOf.get(cell.column);
    if (place !== undefined) cells[place] = cell;
    else if (cell.column > columns.right && cell.column <= columns.right + widestSlip) beyond.push(cell);
  }
  return { row, cells, beyond };
}

/** The cell that a row holds under a field's column. */
export function cellOf({ columns }: Table, { cells }: RowCells, field: Field): FilledCell | null {
  const place = columns.fieldAt.indexOf(field);
  return place < 0 ? null : (cells[place] ?? null);
}
