import { LAST_COLUMN, LAST_ROW, sameArea, touches, type Area } from '../../host/package';
import type { Sheet } from '../../host/model';
import { areaBetween, areaOfCell, wholeCell } from '../sheet/merges';
import { wholeColumns, wholeRows } from '../sheet/whole-lines';
import type { Choice } from '../user';
import type { Axis } from './axis';
import type { Going } from './keys';
import type { Layout } from './layout';
import { jumped, moved, type Direction, type Place, type Terrain } from './moves';
import { nextWithin } from './next-within';

/** Whether a press begins a selection, pulls the last one, or adds another to it. */
export type Manner = 'anew' | 'extend' | 'add';

/** Where keys and the mouse lead. The selection itself is the model's: the pane moves it too. */
export interface Selecting {
  /** The cell that would be typed into. */
  readonly active: () => Place;
  readonly byKey: (key: Going, pageHeight: number) => Choice;
  /** What a press on a cell selects, or a pull of the mouse to it. */
  readonly to: (place: Place, manner: Manner) => Choice;
  /** What a press on a head selects. */
  readonly line: (line: 'row' | 'column', at: number, manner: Manner) => Choice;
  /** The rows or columns of what is selected. */
  readonly lines: (line: 'row' | 'column') => Choice;
  readonly all: () => Choice;
  /** The cell at which an extended selection ends: it is kept in sight. */
  readonly edge: () => Place;
}

export function selecting(sheet: Sheet, layout: () => Layout): Selecting {
  const { body } = sheet;
  let edge: Place = body.activeCell;
  let known: Area | undefined;
  /** The column in which a row of Tabs began: Enter goes back there. */
  let tabbedFrom: number | undefined;

  const whole = ({ column, row }: Place): Area => wholeCell(body.merges, row, column);
  const active = (): Place => {
    const { left, top } = whole(body.activeCell);
    return { row: top, column: left };
  };
  const terrain = (): Terrain => {
    const { columns, rows } = layout();
    return {
      rows: Math.min(LAST_ROW + 1, rows.count),
      columns: Math.min(LAST_COLUMN + 1, columns.count),
      isHidden: ({ column, row }) => rows.size(row) === 0 || columns.size(column) === 0,
      isBlank: ({ column, row }) => (sheet.cells.at(row, column)?.value ?? null) === null,
      whole,
    };
  };
  /** Somebody else may have selected since. */
  function follow(): void {
    const last = body.selection.at(-1);
    if (known && last && sameArea(last, known)) return;
    edge = body.activeCell;
    known = last;
  }
  function chosen(area: Area, manner: Manner, from: Place): Choice {
    known = area;
    const { left, top } = whole(from);
    const place = { row: top, column: left };
    const [first, ...others] = body.selection;
    if (manner === 'add') return { areas: [first, ...others, area], active: place };
    if (manner === 'extend' && others.length > 0)
      return { areas: [first, ...others.slice(0, -1), area], active: place };
    return { areas: [area], active: place };
  }
  function to(place: Place, manner: Manner): Choice {
    follow();
    edge = place;
    const from = manner === 'extend' ? active() : place;
    return chosen(areaBetween(body.merges, whole(from), whole(place)), manner, from);
  }
  function line(kind: 'row' | 'column', at: number, manner: Manner): Choice {
    follow();
    const from = manner === 'extend' ? active()[kind] : at;
    const first = Math.min(from, at);
    const last = Math.max(from, at);
    edge = kind === 'row' ? { row: at, column: edge.column } : { row: edge.row, column: at };
    const area = kind === 'row' ? wholeRows(first, last) : wholeColumns(first, last);
    const corner = kind === 'row' ? { row: from, column: 0 } : { row: 0, column: from };
    return chosen(area, manner, manner === 'extend' ? active() : corner);
  }
  function target(key: Exclude<Going, { does: 'step' }>, pageHeight: number): Place {
    const from = key.extend ? edge : active();
    const { frozen, rows } = layout();
    const used = sheet.cells.used(true);
    switch (key.does) {
      case 'move':
        return moved(terrain(), from, key.direction);
      case 'jump':
        return jumped(terrain(), from, key.direction);
      case 'page':
        return { row: pagedRow(rows, from.row, key.direction, pageHeight), column: from.column };
      case 'row-start':
        return { row: from.row, column: frozen.columns };
      case 'home':
        return { row: frozen.rows, column: frozen.columns };
      case 'end':
        return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
    }
  }
  function step(direction: Direction): Choice {
    const from = active();
    const [first] = body.selection;
    const isOne = body.selection.length === 1 && sameArea(whole(from), first);
    if (!isOne) {
      edge = nextWithin(terrain(), body.selection, from, direction);
      return { areas: body.selection, active: edge };
    }
    const isTab = direction === 'left' || direction === 'right';
    const start = isTab ? (tabbedFrom ?? from.column) : undefined;
    const column = isTab ? from.column : (tabbedFrom ?? from.column);
    const choice = to(moved(terrain(), { row: from.row, column }, direction), 'anew');
    tabbedFrom = start;
    return choice;
  }
  return {
    active,
    byKey(key, pageHeight) {
      follow();
      if (key.does === 'step') return step(key.direction);
      tabbedFrom = undefined;
      return to(target(key, pageHeight), key.extend ? 'extend' : 'anew');
    },
    to(place, manner) {
      tabbedFrom = undefined;
      return to(place, manner);
    },
    line,
    lines(kind) {
      const [{ bottom, left, right, top }] = body.selection;
      const area = kind === 'row' ? wholeRows(top, bottom) : wholeColumns(left, right);
      return chosen(area, 'anew', active());
    },
    /** First all that is filled around here, then the whole sheet, as in Excel. */
    all() {
      const used = sheet.cells.used(true);
      const [first] = body.selection;
      const isFilled = used && touches(used, areaOfCell(active().row, active().column));
      const area = isFilled && !sameArea(used, first) ? used : wholeRows(0, LAST_ROW);
      return chosen(area, 'anew', active());
    },
    edge: () => {
      follow();
      return edge;
    },
  };
}

/** A page is what can be seen at once; a row higher than that is passed all the same. */
function pagedRow(rows: Axis, from: number, direction: 'up' | 'down', height: number): number {
  const paged = rows.at(rows.start(from) + (direction === 'down' ? height : -height));
  if (paged !== from) return paged;
  return Math.min(rows.count - 1, Math.max(0, from + (direction === 'down' ? 1 : -1)));
}
