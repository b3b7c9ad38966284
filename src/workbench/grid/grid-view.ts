import type { Area } from '../../host/package';
import type { Sheet } from '../../host/model';
import { columnHeads } from './column-heads';
import { digitWidth } from './digit-width';
import { drawingOf } from './drawing';
import { gridFrame } from './grid-frame';
import { fitsItsText, layoutOf, type Layout } from './layout';
import { measuredRows } from './measured-rows';
import { HEAD_WIDTH, rowElement } from './row-element';
import { numbers, windowOf } from './window';

/** The drawn sheet: only what is in sight has elements. */
export interface GridView {
  readonly element: HTMLElement;
  /** Where the editor stands: it scrolls with the cells. */
  readonly canvas: HTMLElement;
  readonly layout: () => Layout;
  /** Draws what has come into sight; everything anew where cells may have changed. */
  readonly draw: (isFresh: boolean) => void;
  readonly close: () => void;
}

interface DrawnRow {
  readonly element: HTMLElement;
  readonly onlyMerged: boolean;
}

export const HEAD_HEIGHT = 22;

export function gridView(sheet: Sheet): GridView {
  const { body, canvas, element, frozen, heads } = gridFrame(sheet.name);
  const measured = measuredRows();
  const digit = digitWidth(sheet);
  const drawn = new Map<number, DrawnRow>();
  let layout = layoutOf(sheet, digit, measured.height);
  let shown: Area | undefined;

  function draw(isFresh: boolean): void {
    if (isFresh) layout = layoutOf(sheet, digit, measured.height);
    const { columns, rows } = layout;
    canvas.style.width = `${columns.total + HEAD_WIDTH}px`;
    canvas.style.height = `${rows.total + HEAD_HEIGHT}px`;
    frozen.style.height = `${rows.start(layout.frozen.rows)}px`;
    element.ariaRowCount = String(rows.count + 1);
    element.ariaColCount = String(columns.count + 1);
    const seen = windowOf(layout, {
      top: element.scrollTop,
      left: element.scrollLeft,
      width: element.clientWidth,
      height: element.clientHeight - HEAD_HEIGHT,
    });
    const isSameWidth = shown?.left === seen.left && shown.right === seen.right;
    shown = seen;
    drawRows(seen, isFresh || !isSameWidth);
    const fitting = [...drawn]
      .filter(([row, { onlyMerged }]) => !onlyMerged && fitsItsText(sheet, row))
      .map(([row, { element: fitted }]) => [row, fitted] as const);
    if (measured.measure(fitting)) draw(true);
  }

  function drawRows(seen: Area, isFresh: boolean): void {
    const drawing = drawingOf(sheet, layout, { ...seen, top: 0, left: 0 });
    const reaching = drawing.merges.filter(({ bottom, top }) => top < seen.top && bottom >= seen.top);
    const columns = [
      ...new Set([
        ...numbers(0, layout.frozen.columns - 1),
        ...drawing.merges.map(({ left }) => left).filter((left) => left < seen.left),
        ...numbers(seen.left, seen.right),
      ]),
    ];
    const wanted = new Map<number, boolean>();
    for (const { top } of reaching) if (top >= layout.frozen.rows) wanted.set(top, true);
    for (const row of numbers(0, layout.frozen.rows - 1)) wanted.set(row, false);
    for (const row of numbers(seen.top, seen.bottom)) wanted.set(row, false);
    for (const [row, { element: old, onlyMerged }] of drawn) {
      if (!isFresh && wanted.get(row) === onlyMerged) continue;
      old.remove();
      drawn.delete(row);
    }
    for (const [row, onlyMerged] of [...wanted].sort(([a], [b]) => a - b)) {
      if (drawn.has(row) || layout.rows.size(row) === 0) continue;
      const part = { columns, onlyMerged };
      const fresh = rowElement(drawing, row, part);
      drawn.set(row, { element: fresh, onlyMerged });
      (row < layout.frozen.rows ? frozen : body).append(fresh);
    }
    if (isFresh) heads.replaceChildren(...columnHeads(layout, columns));
  }

  return { element, canvas, layout: () => layout, draw, close: () => element.remove() };
}
