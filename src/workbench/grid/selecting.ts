import { LAST_COLUMN, LAST_ROW, sameArea, type Area } from '../../host/package';
import type { Sheet } from '../../host/model';
import { shownText } from '../sheet/cell-text';
import { areaBetween, areaOfCell, wholeCell } from '../sheet/merges';
import type { Axis } from './axis';
import type { GridKey } from './keys';
import type { Layout } from './layout';
import { jumped, moved, type Place, type Terrain } from './moves';

/** Where keys and the mouse lead. The selection itself is the model's: the pane moves it too. */
export interface Selecting {
  /** The cell that would be typed into. */
  readonly active: () => Place;
  /** What a key selects; nothing for a key that selects nothing. */
  readonly byKey: (key: GridKey, pageHeight: number) => Area | undefined;
  /** What a press on a cell selects, or a pull of the mouse to it. */
  readonly to: (place: Place, extend: boolean) => Area;
  /** The cell at which an extended selection ends: it is kept in sight. */
  readonly edge: () => Place;
}

export function selecting(sheet: Sheet, layout: () => Layout): Selecting {
  let anchor: Place = sheet.body.activeCell;
  let edge: Place = anchor;
  let known: Area | undefined;

  const whole = ({ column, row }: Place): Area => wholeCell(sheet.body.merges, row, column);
  const terrain = (): Terrain => {
    const { columns, rows } = layout();
    return {
      rows: Math.min(LAST_ROW + 1, rows.count),
      columns: Math.min(LAST_COLUMN + 1, columns.count),
      isHidden: ({ column, row }) => rows.size(row) === 0 || columns.size(column) === 0,
      isBlank: ({ column, row }) => shownText(sheet, row, column) === '',
      whole,
    };
  };
  /** Somebody else may have selected since. */
  function follow(): void {
    const [area] = sheet.body.selection;
    if (known && sameArea(area, known)) return;
    anchor = sheet.body.activeCell;
    edge = anchor;
    known = area;
  }
  function to(place: Place, extend: boolean): Area {
    follow();
    edge = place;
    if (!extend) anchor = place;
    known = areaBetween(sheet.body.merges, areaOfCell(anchor.row, anchor.column), whole(place));
    return known;
  }
  function target(key: GridKey, pageHeight: number): Place | undefined {
    const from = 'extend' in key && key.extend ? edge : anchor;
    const used = sheet.cells.used(true);
    switch (key.does) {
      case 'move':
        return moved(terrain(), from, key.direction);
      case 'jump':
        return jumped(terrain(), from, key.direction);
      case 'page':
        return { row: pagedRow(layout().rows, from.row, key.direction, pageHeight), column: from.column };
      case 'row-start':
        return { row: from.row, column: 0 };
      case 'home':
        return { row: 0, column: 0 };
      case 'end':
        return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
      default:
        return undefined;
    }
  }
  return {
    active: () => {
      const { bottom, left, right, top } = whole(sheet.body.activeCell);
      const { column, row } = sheet.body.activeCell;
      return bottom > top || right > left ? { row: top, column: left } : { row, column };
    },
    byKey(key, pageHeight) {
      follow();
      if (key.does === 'select-all') return sheet.cells.used(true);
      const place = target(key, pageHeight);
      return place && to(place, 'extend' in key && key.extend);
    },
    to,
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
