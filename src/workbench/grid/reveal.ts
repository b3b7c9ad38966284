import type { Area } from '../../host/package';
import type { Layout } from './layout';
import { HEAD_HEIGHT } from './grid-view';
import { HEAD_WIDTH } from './row-element';

/** Scrolls just as far as is needed to have a cell in sight, beside what is frozen. */
export function reveal(element: HTMLElement, { columns, frozen, rows }: Layout, area: Area): void {
  if (area.top >= frozen.rows)
    element.scrollTop = nearest(element.scrollTop, {
      from: rows.start(area.top) - rows.start(frozen.rows),
      size: rows.start(area.bottom + 1) - rows.start(area.top),
      room: element.clientHeight - HEAD_HEIGHT - rows.start(frozen.rows),
    });
  if (area.left >= frozen.columns)
    element.scrollLeft = nearest(element.scrollLeft, {
      from: columns.start(area.left) - columns.start(frozen.columns),
      size: columns.start(area.right + 1) - columns.start(area.left),
      room: element.clientWidth - HEAD_WIDTH - columns.start(frozen.columns),
    });
}

interface Stretch {
  readonly from: number;
  readonly size: number;
  readonly room: number;
}

/** A step beyond the edge scrolls by a step; what is further off comes into the middle. */
function nearest(now: number, { from, room, size }: Stretch): number {
  if (size > room) return from;
  const above = now - from;
  const below = from + size - (now + room);
  if (above <= 0 && below <= 0) return now;
  if (Math.max(above, below) > size) return from - (room - size) / 2;
  return above > 0 ? from : from + size - room;
}
