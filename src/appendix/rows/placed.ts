import type { Read } from '../appendix';
import type { Field } from '../fields';
import type { FilledCell } from '../sheet/sheet';
import type { RecordDraft } from './gathering';
import type { Table } from './table';

/** A field's cell for a record, blank or not; its text is whole, page breaks and merged cells seen through. */
export interface Placed {
  readonly cell: FilledCell;
  readonly text: string;
}

const owners = new Set<Field>(['lead', 'coordinator']);

/** Null where the table has no column for the field. */
export function placedAt(table: Table, draft: RecordDraft, field: Field): Placed | null {
  const column = table.columns.byField.get(field)?.column;
  return column === undefined ? null : placedIn(table, draft, column, field);
}

export function placedIn(table: Table, { cells, joined }: RecordDraft, column: number, field: Field): Placed {
  const place = table.columns.order.indexOf(column);
  const cell =
    cells.cells[place] ?? mergedInto(table, cells.row, column, field) ?? blank(table, cells.row, column);
  return { cell, text: joined.get(place) ?? cell.text };
}

/**
 * The cell of a merged area counts for all of it: downwards for every field, across only from one column of
 * owners to the other, since a heading merged over figures is no figure.
 */
function mergedInto(
  { sheet, header, columns }: Table,
  row: number,
  column: number,
  field: Field,
): FilledCell | null {
  const merge = sheet.mergeAt(row, column);
  if (!merge || merge.top <= header.bottom) return null;
  const counting = sheet.counting(merge);
  if (merge.left === column) return counting;
  const first = columns.fieldAt[columns.placeOf.get(merge.left) ?? -1];
  return owners.has(field) && first && owners.has(first) ? counting : null;
}

function blank({ sheet }: Table, row: number, column: number): FilledCell {
  return { row, column, raw: '', text: '', format: 'General', epoch: sheet.grid.epoch };
}

export function readOf<T>({ cell, text }: Placed, value: T): Read<T> {
  return { cell: { row: cell.row, column: cell.column }, raw: cell.raw, text, value };
}
