import { PackageError, type Anchor, type AnchorPoint } from '../../host/package';
import { drawnOn, type Drawn, type Sheet } from '../../host/model';
import type { Layout } from '../grid/layout';

/** What lies over a sheet. A drawing that cannot be read is no reason to show no cells. */
export function drawnOver(sheet: Sheet): readonly Drawn[] {
  try {
    return drawnOn(sheet);
  } catch (error) {
    if (error instanceof PackageError) return [];
    throw error;
  }
}

const EMU_A_PIXEL = 9525;
/** Rows and columns at least as large as this are enough for what states its size alone. */
const SMALL = { row: 20, column: 64 };

/** The last row and column that something lies over. */
export function reachOf(sheet: Sheet): { readonly row: number; readonly column: number } {
  const ends = drawnOver(sheet).map(({ anchor }) => endOf(anchor));
  return {
    row: Math.max(-1, ...ends.map(({ row }) => row)),
    column: Math.max(-1, ...ends.map(({ column }) => column)),
  };
}

function endOf(anchor: Anchor): { readonly row: number; readonly column: number } {
  if ('to' in anchor) return anchor.to;
  const { height, width } = anchor.size;
  const [row, column] = 'from' in anchor ? [anchor.from.row, anchor.from.column] : [0, 0];
  const [down, right] = 'at' in anchor ? [anchor.at.top, anchor.at.left] : [0, 0];
  return {
    row: row + Math.ceil((height + down) / EMU_A_PIXEL / SMALL.row),
    column: column + Math.ceil((width + right) / EMU_A_PIXEL / SMALL.column),
  };
}

/** In pixels, from the first cell. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an anchor lies in a sheet that is drawn. */
export function placeOf(anchor: Anchor, layout: Layout, zoom: number): Place {
  const pixels = (emu: number): number => (emu / EMU_A_PIXEL) * zoom;
  const at = ({ column, columnOffset, row, rowOffset }: AnchorPoint) => ({
    left: layout.columns.start(column) + Math.min(pixels(columnOffset), layout.columns.size(column)),
    top: layout.rows.start(row) + Math.min(pixels(rowOffset), layout.rows.size(row)),
  });
  const start =
    'from' in anchor ? at(anchor.from) : { left: pixels(anchor.at.left), top: pixels(anchor.at.top) };
  if ('size' in anchor)
    return { ...start, width: pixels(anchor.size.width), height: pixels(anchor.size.height) };
  const end = at(anchor.to);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}
