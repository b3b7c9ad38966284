import { HostError } from '../host-error';
import { sameArea } from '../../package';
import type { Region } from './region';
import type { Sheet, SheetBody } from './sheet';

/** Brings a sheet to the front. */
export function activate(sheet: Sheet): void {
  if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation');
  const { book } = sheet;
  const before = book.active;
  if (before === sheet) return;
  book.active = sheet;
  if (!before.deleted) book.events.deactivated(before);
  book.events.activated(sheet);
}

/** The active cell takes what is typed: a script's is the first of the region, a person's the one pulled from. */
export function select(
  { areas, sheet }: Region,
  activeCell: SheetBody['activeCell'] = { row: areas[0].top, column: areas[0].left },
): void {
  activate(sheet);
  const [first] = areas;
  const { activeCell: before, selection } = sheet.body;
  const isSame =
    selection.length === areas.length &&
    selection.every((area, i) => sameArea(area, areas[i] ?? first)) &&
    before.row === activeCell.row &&
    before.column === activeCell.column;
  if (isSame) return;
  sheet.body.selection = areas;
  sheet.body.activeCell = activeCell;
  sheet.body.selectionWasMoved = true;
  sheet.book.events.selectionChanged(sheet, areas);
}
