import { cellElement } from './cell-element';
import { resizer } from './resizer';
import type { Drawing } from './drawing';
import type { Layout } from './layout';
import type { Place } from './moves';

/** The width of the row numbers. */
export const HEAD_WIDTH = 44;

/** Which cells of a row are drawn: those of a window, and merged areas that begin outside and reach into it. */
export interface RowPart {
  readonly columns: readonly number[];
  readonly onlyMerged: boolean;
}

export function rowElement(drawing: Drawing, row: number, { columns, onlyMerged }: RowPart): HTMLElement {
  const { layout } = drawing;
  const element = document.createElement('div');
  element.className = 'row';
  element.role = 'row';
  element.ariaRowIndex = String(row + 2);
  placeRow(element, layout, row);
  const pinned = document.createElement('div');
  pinned.className = 'pinned';
  pinned.style.width = `${HEAD_WIDTH + layout.columns.start(layout.frozen.columns)}px`;
  pinned.append(rowHead(row));
  const scrolling: HTMLElement[] = [];
  for (const column of columns) {
    const area = drawing.whole({ row, column });
    const isFirst = area.top === row && area.left === column;
    const isMerged = area.bottom > area.top || area.right > area.left;
    if (!isFirst || (onlyMerged && !isMerged) || isOutOfSight(drawing, { row, column })) continue;
    const cell = cellElement(drawing, area, HEAD_WIDTH);
    if (column < layout.frozen.columns) pinned.append(cell);
    else scrolling.push(cell);
  }
  element.append(pinned, ...scrolling);
  return element;
}

export function placeRow(element: HTMLElement, { rows }: Layout, row: number): void {
  element.style.top = `${rows.start(row)}px`;
  element.style.height = `${rows.size(row)}px`;
}

const isOutOfSight = ({ layout, whole }: Drawing, place: Place): boolean => {
  const { bottom, left, right, top } = whole(place);
  return (
    layout.columns.start(right + 1) === layout.columns.start(left) ||
    layout.rows.start(bottom + 1) === layout.rows.start(top)
  );
};

function rowHead(row: number): HTMLElement {
  const head = document.createElement('div');
  head.className = 'row-head';
  head.role = 'rowheader';
  head.ariaColIndex = '1';
  head.dataset.row = String(row);
  head.append(String(row + 1), resizer());
  return head;
}
