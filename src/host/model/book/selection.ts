import { HostError } from '../host-error';
import { sameArea } from '../../package';
import type { Region } from './region';
import type { Sheet } from './sheet';

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

export function select({ areas, sheet }: Region): void {
  activate(sheet);
  const [first] = areas;
  const { selection } = sheet.body;
  if (selection.length === areas.length && selection.every((area, i) => sameArea(area, areas[i] ?? first)))
    return;
  sheet.body.selection = areas;
  sheet.body.activeCell = { row: first.top, column: first.left };
  sheet.body.selectionWasMoved = true;
  sheet.book.events.selectionChanged(sheet, areas);
}
