import type { Area } from '../../host/package';
import type { Drawing } from './drawing';
import type { GridFrame } from './grid-frame';
import type { Layout } from './layout';
import { placeRow, rowElement } from './row-element';
import { numbers } from './window';

/** The rows that have elements. */
export interface DrawnRows {
  readonly draw: (drawing: Drawing, seen: Area, columns: readonly number[], isAnew: boolean) => void;
  /** Puts them where they belong after heights have changed. */
  readonly place: (layout: Layout) => void;
  /** Those that are drawn with all their cells. */
  readonly whole: (
    wanted: (row: number) => boolean,
  ) => Iterable<readonly [row: number, element: HTMLElement]>;
}

interface DrawnRow {
  readonly element: HTMLElement;
  /** Drawn for the sake of a merged area that reaches into sight. */
  readonly onlyMerged: boolean;
}

export function drawnRows({ body, frozen }: Pick<GridFrame, 'body' | 'frozen'>): DrawnRows {
  const drawn = new Map<number, DrawnRow>();

  function remove(row: number, { element }: DrawnRow): void {
    element.remove();
    drawn.delete(row);
  }
  return {
    draw(drawing, seen, columns, isAnew) {
      const { layout } = drawing;
      const wanted = rowsWanted(drawing, seen);
      for (const [row, known] of drawn)
        if (isAnew || wanted.get(row) !== known.onlyMerged) remove(row, known);
      for (const [row, onlyMerged] of [...wanted].sort(([a], [b]) => a - b)) {
        if (drawn.has(row) || layout.rows.size(row) === 0) continue;
        const element = rowElement(drawing, row, { columns, onlyMerged });
        drawn.set(row, { element, onlyMerged });
        (row < layout.frozen.rows ? frozen : body).append(element);
      }
    },
    place(layout) {
      for (const [row, known] of drawn) {
        placeRow(known.element, layout, row);
        // A merged area is as high as its rows together: it is drawn again.
        if (known.element.querySelector('[aria-rowspan]')) remove(row, known);
      }
    },
    *whole(wanted) {
      for (const [row, { element, onlyMerged }] of drawn)
        if (!onlyMerged && wanted(row)) yield [row, element];
    },
  };
}

/** The rows to draw, and whether only for a merged area. */
function rowsWanted({ layout, merges }: Drawing, seen: Area): ReadonlyMap<number, boolean> {
  const wanted = new Map<number, boolean>();
  for (const { bottom, top } of merges)
    if (top >= layout.frozen.rows && top < seen.top && bottom >= seen.top) wanted.set(top, true);
  for (const row of numbers(0, layout.frozen.rows - 1)) wanted.set(row, false);
  for (const row of numbers(seen.top, seen.bottom)) wanted.set(row, false);
  return wanted;
}
