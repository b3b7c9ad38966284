import type { Axis } from './axis';
import { HEAD_HEIGHT } from './grid-view';
import type { Layout } from './layout';
import type { Place } from './moves';
import { HEAD_WIDTH } from './row-element';

/** A point of the window. */
export interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** The cell at a point; for a point beyond what is in sight, the last cell in that direction. */
export function placeAt(element: HTMLElement, layout: Layout, { clientX, clientY }: Point): Place {
  const box = element.getBoundingClientRect();
  const { columns, frozen, rows } = layout;
  return {
    row: lineAt(rows, clientY - box.top - HEAD_HEIGHT, {
      frozen: rows.start(frozen.rows),
      scrolled: element.scrollTop,
      room: element.clientHeight - HEAD_HEIGHT,
    }),
    column: lineAt(columns, clientX - box.left - HEAD_WIDTH, {
      frozen: columns.start(frozen.columns),
      scrolled: element.scrollLeft,
      room: element.clientWidth - HEAD_WIDTH,
    }),
  };
}

interface Seen {
  readonly frozen: number;
  readonly scrolled: number;
  readonly room: number;
}

function lineAt(axis: Axis, distance: number, { frozen, room, scrolled }: Seen): number {
  const within = Math.min(Math.max(distance, 0), room - 1);
  return axis.at(within < frozen ? within : within + scrolled);
}

/** How far a point lies outside of what scrolls: the pull that scrolls it. */
export function pullBeyond(element: HTMLElement, { clientX, clientY }: Point): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  const beyond = (at: number, from: number, to: number): number =>
    at < from ? at - from : at > to ? at - to : 0;
  return {
    x: beyond(clientX, box.left + HEAD_WIDTH, box.left + element.clientWidth),
    y: beyond(clientY, box.top + HEAD_HEIGHT, box.top + element.clientHeight),
  };
}
