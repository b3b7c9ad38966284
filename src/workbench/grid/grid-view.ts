import type { Area } from '../../host/package';
import type { Sheet } from '../../host/model';
import { drawnLayer } from '../drawn/drawn-layer';
import { columnHeads } from './column-heads';
import { digitWidth } from './digit-width';
import { drawingOf } from './drawing';
import { drawnRows } from './drawn-rows';
import { gridFrame } from './grid-frame';
import { fitsItsText, layoutOf, type Layout, type Scale } from './layout';
import { measuredRows } from './measured-rows';
import { HEAD_WIDTH } from './row-element';
import { drawnColumns, windowOf } from './window';

/** The drawn sheet: only what is in sight has elements. */
export interface GridView {
  readonly element: HTMLElement;
  /** Where the editor stands: it scrolls with the cells. */
  readonly canvas: HTMLElement;
  /** What lies over the cells, in words. */
  readonly told: HTMLElement;
  readonly layout: () => Layout;
  readonly scale: () => Scale;
  /** Draws what has come into sight; everything anew where cells may have changed. */
  readonly draw: (isFresh: boolean) => void;
  readonly setZoom: (zoom: number) => void;
}

export const HEAD_HEIGHT = 22;
/** Rows that turn out higher push others out of sight, and lower ones let others in: it settles soon. */
const MOST_ROUNDS = 4;

export function gridView(sheet: Sheet): GridView {
  const frame = gridFrame(sheet.name);
  const { canvas, element, frozen, heads } = frame;
  const measured = measuredRows();
  const rows = drawnRows(frame);
  const drawn = drawnLayer(sheet, { canvas, frozen, corner: { left: HEAD_WIDTH, top: HEAD_HEIGHT } });
  let scale: Scale = { digitWidth: digitWidth(sheet), zoom: 1 };
  let layout = layoutOf(sheet, scale, measured.height);
  let shown: Area | undefined;

  function arrange(): void {
    layout = layoutOf(sheet, scale, measured.height);
    canvas.style.width = `${layout.columns.total + HEAD_WIDTH}px`;
    canvas.style.height = `${layout.rows.total + HEAD_HEIGHT}px`;
    frozen.style.height = `${layout.rows.start(layout.frozen.rows)}px`;
    element.ariaRowCount = String(layout.rows.count + 1);
    element.ariaColCount = String(layout.columns.count + 1);
    drawn.draw(layout, scale.zoom);
  }
  function drawWindow(isFresh: boolean): void {
    const seen = windowOf(layout, {
      top: element.scrollTop,
      left: element.scrollLeft,
      width: element.clientWidth,
      height: element.clientHeight - HEAD_HEIGHT,
    });
    const isAnew = isFresh || shown?.left !== seen.left || shown.right !== seen.right;
    shown = seen;
    const drawing = drawingOf(sheet, layout, scale, { ...seen, top: 0, left: 0 });
    const columns = drawnColumns(layout, seen, drawing.merges);
    rows.draw(drawing, seen, columns, isAnew);
    if (isAnew) heads.replaceChildren(...columnHeads(layout, columns));
  }
  /** The row at the top of what is in sight stays where it is. */
  function rearrange(): void {
    const frozenHeight = layout.rows.start(layout.frozen.rows);
    const first = layout.rows.at(element.scrollTop + frozenHeight);
    const before = layout.rows.start(first) - frozenHeight;
    arrange();
    const after = layout.rows.start(first) - layout.rows.start(layout.frozen.rows);
    if (after !== before) element.scrollTop += after - before;
    rows.place(layout);
  }
  function draw(isFresh: boolean): void {
    if (isFresh) arrange();
    drawWindow(isFresh);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      if (!measured.measure(rows.whole((row) => fitsItsText(sheet, row)))) return;
      rearrange();
      drawWindow(false);
    }
  }
  function setZoom(zoom: number): void {
    scale = { ...scale, zoom };
    canvas.style.setProperty('--zoom', String(zoom));
    measured.forget();
  }

  setZoom(1);
  return { element, canvas, told: drawn.told, layout: () => layout, scale: () => scale, draw, setZoom };
}
