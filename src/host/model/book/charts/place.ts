import { LAST_COLUMN, LAST_ROW, type Anchor, type AnchorPoint, type Area } from '../../../package';
import { STANDARD_WIDTH, widthInPoints } from '../lines';
import type { Sheet } from '../sheet';
import { columnFormatAt } from '../styling';

const EMU = 12_700;

/** In points, from the sheet's first cell. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Axis {
  readonly last: number;
  length(index: number): number;
}

/** Columns end at a pixel of the screen, of which 96 make an inch of 72 points. */
const wholePixels = (points: number): number => Math.round(points / 0.75) * 0.75;

const columnsOf = (sheet: Sheet): Axis => ({
  last: LAST_COLUMN,
  length(column) {
    const { hidden, width } = columnFormatAt(sheet, column);
    return hidden ? 0 : wholePixels(widthInPoints(width ?? sheet.body.standardWidth ?? STANDARD_WIDTH));
  },
});

const rowsOf = ({ body }: Sheet): Axis => ({
  last: LAST_ROW,
  length(row) {
    const { hidden = body.content.defaults.rowsHidden, height } = body.rows.get(row) ?? {};
    return hidden ? 0 : (height ?? body.content.defaults.rowHeight);
  },
});

function startOf(axis: Axis, index: number): number {
  let start = 0;
  for (let at = 0; at < index; at++) start += axis.length(at);
  return start;
}

function placeOf(axis: Axis, distance: number): { readonly index: number; readonly offset: number } {
  let rest = distance;
  let index = 0;
  for (; index < axis.last && rest >= axis.length(index); index++) rest -= axis.length(index);
  return { index, offset: Math.round(Math.min(rest, axis.length(index)) * EMU) };
}

function pointAt(sheet: Sheet, left: number, top: number): AnchorPoint {
  const column = placeOf(columnsOf(sheet), left);
  const row = placeOf(rowsOf(sheet), top);
  return { column: column.index, columnOffset: column.offset, row: row.index, rowOffset: row.offset };
}

const xOf = (sheet: Sheet, { column, columnOffset }: AnchorPoint): number =>
  startOf(columnsOf(sheet), column) + Math.min(columnOffset / EMU, columnsOf(sheet).length(column));

const yOf = (sheet: Sheet, { row, rowOffset }: AnchorPoint): number =>
  startOf(rowsOf(sheet), row) + Math.min(rowOffset / EMU, rowsOf(sheet).length(row));

/** Where an anchor puts what it holds, as wide as the columns are now; what is finer than a screen shows is noise. */
export function boxOf(sheet: Sheet, anchor: Anchor): Box {
  const { height, left, top, width } = exactBox(sheet, anchor);
  return { left: fine(left), top: fine(top), width: fine(width), height: fine(height) };
}

const fine = (points: number): number => Math.round(points * 100) / 100;

function exactBox(sheet: Sheet, anchor: Anchor): Box {
  const [left, top] =
    'from' in anchor
      ? [xOf(sheet, anchor.from), yOf(sheet, anchor.from)]
      : [anchor.at.left / EMU, anchor.at.top / EMU];
  if ('size' in anchor)
    return { left, top, width: anchor.size.width / EMU, height: anchor.size.height / EMU };
  return { left, top, width: xOf(sheet, anchor.to) - left, height: yOf(sheet, anchor.to) - top };
}

/** The cells that a box of this size spans. */
export const anchorOf = (sheet: Sheet, { height, left, top, width }: Box): Anchor => ({
  from: pointAt(sheet, left, top),
  to: pointAt(sheet, left + width, top + height),
});

/** From the first corner of an area to its last. */
export const anchorOver = ({ bottom, left, right, top }: Area): Anchor => ({
  from: { column: left, columnOffset: 0, row: top, rowOffset: 0 },
  to: { column: right + 1, columnOffset: 0, row: bottom + 1, rowOffset: 0 },
});

/** The place of a cell's first corner. */
export const cornerOf = (
  sheet: Sheet,
  { left, top }: Area,
): { readonly left: number; readonly top: number } => ({
  left: startOf(columnsOf(sheet), left),
  top: startOf(rowsOf(sheet), top),
});
