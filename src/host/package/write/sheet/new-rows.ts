import { cellReference } from '../../area';
import type { CellEdit, RowEdit } from '../../changes';
import type { AttributeValues, Tag } from '../../xml/tag';
import { cellContent, statesContent } from './cell-content';

/** The style that a cell takes which says none. */
export type InheritedStyle = (column: number) => number;

/** A cell that is not there yet; nothing for one that would be as if it were not. */
export function newCell(tag: Tag, edit: CellEdit, inherited: InheritedStyle): string {
  const inherits = inherited(edit.column);
  const style = edit.style ?? inherits;
  const { type, inner } = statesContent(edit) ? cellContent(edit, tag) : { type: null, inner: '' };
  if (inner === '' && style === inherits) return '';
  const attributes: AttributeValues = {
    r: cellReference(edit.row, edit.column),
    s: style === 0 ? undefined : style,
    t: type ?? undefined,
  };
  return tag('c', attributes, inner);
}

export function newCells(tag: Tag, edits: Iterable<CellEdit>, inherited: InheritedStyle): string {
  return [...edits]
    .sort((one, other) => one.column - other.column)
    .map((edit) => newCell(tag, edit, inherited))
    .join('');
}

/** What a row's tag is to say; `null` is taken away. */
export function rowAttributes(
  edit: RowEdit | undefined,
): Readonly<Record<string, string | number | boolean | null>> {
  if (!edit) return {};
  const { height, hidden, style } = edit;
  return {
    ...(style !== undefined && { s: style === 0 ? null : style, customFormat: style === 0 ? null : true }),
    ...(height !== undefined && { ht: height, customHeight: height === null ? null : true }),
    ...(hidden !== undefined && { hidden: hidden ? true : null }),
  };
}

export function newRow(tag: Tag, row: number, edit: RowEdit | undefined, cells: string): string {
  const stated = Object.entries(rowAttributes(edit)).filter(([, value]) => value !== null);
  if (cells === '' && stated.length === 0) return '';
  return tag(
    'row',
    { r: row + 1, ...Object.fromEntries(stated.map(([name, value]) => [name, value ?? undefined])) },
    cells,
  );
}
