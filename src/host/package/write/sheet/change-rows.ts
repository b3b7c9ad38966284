import type { XmlDraft } from '../../xml/draft';
import type { Tag } from '../../xml/tag';
import { changeCell, vanishes } from './change-cell';
import type { FoundRows } from './find-rows';
import { newCell, newCells, newRow, rowAttributes, type InheritedStyle } from './new-rows';
import type { FoundCell, Place, RowWork } from './row-work';

export type CellPlaces = readonly { readonly row: number; readonly column: number }[];

/**
 * Writes what the rows need; a row of which nothing is left goes, and with the last one the tag closes as it was.
 * Says of which cells nothing is left.
 */
export function changeRows(
  draft: XmlDraft,
  tag: Tag,
  rows: FoundRows,
  works: Iterable<RowWork>,
  columnStyle: InheritedStyle,
): CellPlaces {
  const vanished: { row: number; column: number }[] = [];
  const gone: Place[] = [];
  let behind = '';
  let added = false;
  for (const work of works) {
    const inherited = inheritedIn(work, columnStyle);
    if (!work.place) {
      const text = newRow(tag, work.row, work.edit, newCells(tag, work.cells.values(), inherited));
      added ||= text !== '';
      if (work.anchor === undefined) behind += text;
      else draft.insert(work.anchor, text, work.row);
      continue;
    }
    const leaving = work.found.filter((cell) => inherited(cell.column) === 0 && vanishes(draft, tag, cell));
    for (const { column } of leaving) vanished.push({ row: work.row, column });
    if (changeRow(draft, tag, work, work.place, new Set(leaving), inherited)) gone.push(work.place);
  }
  if (gone.length === rows.count && !added && draft.wasSelfClosing(rows.place))
    draft.empty(rows.place, 'close');
  else for (const place of gone) draft.remove(place);
  draft.append(rows.place, behind);
  return vanished;
}

/** Says whether the whole row is to go; then nothing in it has been touched. */
function changeRow(
  draft: XmlDraft,
  tag: Tag,
  work: RowWork,
  place: Place,
  leaving: ReadonlySet<FoundCell>,
  inherited: InheritedStyle,
): boolean {
  const staying = work.found.filter((cell) => !leaving.has(cell));
  const additions = [...work.cells.values()]
    .map((edit) => ({ column: edit.column, text: newCell(tag, edit, inherited) }))
    .filter(({ text }) => text !== '')
    .sort((one, other) => one.column - other.column);
  const isEmpty = work.untouched === 0 && staying.length === 0 && additions.length === 0;
  if (isEmpty && isBare(draft, work, place)) return true;
  for (const [name, value] of Object.entries(rowAttributes(work.edit)))
    draft.setAttribute(place, name, value);
  if (isEmpty) {
    if (!place.selfClosing) draft.empty(place, 'close');
    return false;
  }
  for (const cell of leaving) draft.remove(cell.element);
  for (const cell of staying) changeCell(draft, tag, cell);
  let behind = '';
  for (const { column, text } of additions) {
    const anchor = work.anchors.get(column);
    if (anchor === undefined) behind += text;
    else draft.insert(anchor, text, column);
  }
  draft.append(place, behind);
  return false;
}

/** Whether a row without cells says nothing but its number. */
function isBare(draft: XmlDraft, { edit, needed }: RowWork, place: Place): boolean {
  if (needed || draft.wasSelfClosing(place)) return false;
  const wanted = rowAttributes(edit);
  const stated = Object.values(wanted).some((value) => value !== null);
  return !stated && place.attributes.every(({ name }) => name === 'r' || wanted[name] === null);
}

function inheritedIn({ edit, place }: RowWork, columnStyle: InheritedStyle): InheritedStyle {
  const stated = place?.attributes.find(({ name }) => name === 's')?.value;
  const style = edit?.style ?? Number(stated ?? 0);
  return (column) => (style !== 0 ? style : columnStyle(column));
}
