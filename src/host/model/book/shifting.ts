import { LAST_COLUMN, LAST_ROW, shiftArea, touches, type Area, type Shift } from '../../package';
import { HostError } from '../host-error';
import type { CellState } from './cells';
import type { ChangeType } from './events';
import { moveDrawn, moveSources } from './charts/moving';
import { permit } from './permission';
import { movePivots } from './pivot/keeping';
import { columnCount, contains, isEntireColumn, isEntireRow, rowCount, type Region } from './region';
import { followCells } from './rewriting';
import type { Sheet } from './sheet';
import type { TableRule } from './table';

export type ShiftDown = 'Down' | 'Right';
export type ShiftUp = 'Up' | 'Left';

/** Makes room: the cells of the region and those behind them move down or to the right. */
export function insertCells({ areas: [area], sheet }: Region, shift: ShiftDown): void {
  permit(sheet, shift === 'Down' ? 'insertRows' : 'insertColumns');
  move(sheet, area, shift === 'Down' ? rowCount(area) : 0, shift === 'Right' ? columnCount(area) : 0);
  sheet.book.events.changed(sheet, area, kindOf(area, 'Inserted'));
}

/** Takes cells away: those behind them move up or to the left. */
export function deleteCells({ areas: [area], sheet }: Region, shift: ShiftUp): void {
  permit(sheet, shift === 'Up' ? 'deleteRows' : 'deleteColumns');
  sheet.body.merges = sheet.body.merges.filter((merge) => !contains(area, merge));
  sheet.body.tables = sheet.body.tables.filter(({ rule }) => !contains(area, rule.area));
  move(sheet, area, shift === 'Up' ? -rowCount(area) : 0, shift === 'Left' ? -columnCount(area) : 0);
  sheet.book.events.changed(sheet, area, kindOf(area, 'Deleted'));
}

function kindOf(area: Area, what: 'Inserted' | 'Deleted'): ChangeType {
  if (isEntireRow(area)) return `Row${what}`;
  return isEntireColumn(area) ? `Column${what}` : `Cell${what}`;
}

/** The cells from the area on to the end of the sheet, in the direction of the move. */
const lane = (area: Area, rows: number): Area =>
  rows === 0 ? { ...area, right: LAST_COLUMN } : { ...area, bottom: LAST_ROW };

function move(sheet: Sheet, area: Area, rows: number, columns: number): void {
  const moving = lane(area, rows);
  checkWhole(sheet, moving);
  movePivots(sheet, { area, moving, rows, columns }, () => moveCells(sheet, area, rows, columns));
}

function moveCells(sheet: Sheet, area: Area, rows: number, columns: number): void {
  const moving = lane(area, rows);
  const start = rows < 0 || columns < 0 ? pastEnd(area, rows) : moving;
  const cells: { readonly row: number; readonly column: number; readonly cell: CellState }[] = [];
  for (const { column, row } of [...sheet.cells.within(moving)]) {
    const cell = sheet.cells.at(row, column);
    if (!cell) continue;
    if (row >= start.top && column >= start.left) cells.push({ row, column, cell });
    sheet.cells.put(row, column, { value: null, style: undefined, rewritten: true });
  }
  for (const { cell, column, row } of cells) {
    sheet.cells.put(row + rows, column + columns, { ...cell, rewritten: true });
  }
  moveAreas(sheet, { area, rows, columns });
  if (isEntireRow(area) || isEntireColumn(area)) moveDrawn(sheet, start, rows, columns);
  followCells(sheet, { area, rows, columns });
  sheet.body.shifts.push({ area, rows, columns });
}

/** What stands behind a deleted area. */
const pastEnd = (area: Area, rows: number): Area =>
  rows === 0
    ? { ...area, left: area.right + 1, right: LAST_COLUMN }
    : { ...area, top: area.bottom + 1, bottom: LAST_ROW };

/** A merged area or a table that only partly lies in the way does not let itself be torn. */
function checkWhole(sheet: Sheet, moving: Area): void {
  const blocks = [...sheet.body.merges, ...sheet.body.tables.map(({ rule }) => rule.area)];
  if (blocks.some((block) => touches(block, moving) && !sameLane(block, moving))) {
    throw new HostError('InvalidOperation');
  }
}

const sameLane = (block: Area, moving: Area): boolean =>
  moving.bottom === LAST_ROW
    ? block.left >= moving.left && block.right <= moving.right
    : block.top >= moving.top && block.bottom <= moving.bottom;

function moveAreas(sheet: Sheet, shift: Shift): void {
  const moved = (area: Area): Area => shiftArea(area, shift) ?? area;
  const { body } = sheet;
  moveSources(sheet, moved);
  const merges = body.merges.map(moved);
  if (merges.some((merge, at) => merge !== body.merges[at])) body.merges = merges;
  for (const table of body.tables) {
    const area = moved(table.rule.area);
    if (area !== table.rule.area) table.rule = { ...table.rule, area: withBody(area, table.rule) };
  }
}

/** A table from which all rows are taken keeps a blank one. */
const withBody = (area: Area, { hasHeader, hasTotals }: TableRule): Area => ({
  ...area,
  bottom: Math.max(area.bottom, area.top + Number(hasHeader) + Number(hasTotals)),
});
