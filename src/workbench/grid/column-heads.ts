import { columnName } from '../../host/package';
import type { Layout } from './layout';
import { resizer } from './resizer';
import { HEAD_WIDTH } from './row-element';

/** The letters above the columns. */
export function columnHeads({ columns, frozen }: Layout, shown: readonly number[]): readonly HTMLElement[] {
  const pinned = document.createElement('div');
  pinned.className = 'pinned';
  pinned.style.width = `${HEAD_WIDTH + columns.start(frozen.columns)}px`;
  const corner = document.createElement('div');
  corner.className = 'corner';
  corner.role = 'gridcell';
  corner.ariaColIndex = '1';
  pinned.append(corner);
  const scrolling: HTMLElement[] = [];
  for (const column of shown) {
    if (columns.size(column) === 0) continue;
    const head = document.createElement('div');
    head.className = 'column-head';
    head.role = 'columnheader';
    head.ariaColIndex = String(column + 2);
    head.dataset.column = String(column);
    head.append(columnName(column), resizer());
    head.style.left = `${HEAD_WIDTH + columns.start(column)}px`;
    head.style.width = `${columns.size(column)}px`;
    if (column < frozen.columns) pinned.append(head);
    else scrolling.push(head);
  }
  return [pinned, ...scrolling];
}
