import type { Area } from '../../package';
import type { CellState } from './cells';
import { permitCells } from './permission';
import { intersection } from './region';
import type { Sheet } from './sheet';
import { renameColumnsFromHeader } from './table';

/** An area's cells as they stood at one time. */
export interface KeptCells {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly cells: ReadonlyMap<string, CellState>;
}

const key = (row: number, column: number): string => `${row} ${column}`;

/** A place that the file does not have: it shows what its row and column give. */
const nothing: CellState = { value: null, rewritten: true };

export function keepCells(sheet: Sheet, area: Area): KeptCells {
  const cells = new Map<string, CellState>();
  for (const { column, row } of sheet.cells.within(area)) {
    const cell = sheet.cells.at(row, column);
    if (cell) cells.set(key(row, column), cell);
  }
  return { sheet, area, cells };
}

/** Whether nobody has changed the cells since. */
export function standAsKept({ area, cells, sheet }: KeptCells): boolean {
  const now = keepCells(sheet, area).cells;
  const places = new Set([...cells.keys(), ...now.keys()]);
  return [...places].every((place) => isSame(cells.get(place) ?? nothing, now.get(place) ?? nothing));
}

/** What a formula gives changes with the cells that it reads: nobody has written there. */
const isSame = (one: CellState, other: CellState): boolean =>
  one.style === other.style &&
  one.formula === other.formula &&
  (one.formula !== undefined || valueOf(one) === valueOf(other));

const valueOf = ({ value }: CellState): unknown =>
  typeof value === 'object' && value !== null ? value.error : value;

/** Puts the cells back as they stood, formulas, formats and mixed fonts included. */
export function bringBack({ area, cells, sheet }: KeptCells): void {
  permitCells(sheet, area);
  for (const { column, row } of [...sheet.cells.within(area)])
    sheet.cells.put(row, column, cells.get(key(row, column)) ?? nothing);
  renameColumnsFromHeader(sheet, area);
  const used = sheet.cells.used(false);
  const told = used && intersection(used, area);
  sheet.book.events.changed(sheet, told ?? area, 'RangeEdited');
}
