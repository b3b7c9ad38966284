import type { Area, Border, CellFormat, EdgePatch } from '../../package';
import type { Edge, RegionEdge } from '../api/class-map';
import { permit } from './permission';
import { regionOf, type Region } from './region';
import { restyle, shared } from './styling';
import { lineForFile, lineOf, type LineStyle, type LineWeight } from './words';

export const edges: readonly Edge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];

type Side = 'left' | 'right' | 'top' | 'bottom';

/** The cells that an edge of a range is made of, and the side of each that draws it. */
function cellsOf(area: Area, edge: Edge): readonly { readonly area: Area; readonly side: Side }[] {
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: area.bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: area.right }, side: 'right' }];
    case 'InsideVertical':
      if (area.left === area.right) return [];
      return [
        { area: { ...area, right: area.right - 1 }, side: 'right' },
        { area: { ...area, left: area.left + 1 }, side: 'left' },
      ];
    case 'InsideHorizontal':
      if (area.top === area.bottom) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, side: 'bottom' },
        { area: { ...area, top: area.top + 1 }, side: 'top' },
      ];
  }
}

export interface Line {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  readonly color: string;
}

const BLACK = '#000000';
const NO_LINE: Line = { style: 'None', weight: 'Thin', color: BLACK };

/** Style and colour as one text, so that equal lines compare equal. */
const lineKey = ({ sheet }: Region, format: CellFormat, side: keyof Border): string => {
  const { color, style } = format.border[side];
  return `${style} ${sheet.book.styles.styles.resolveColor(color) ?? BLACK}`;
};

/** The line of an edge, or nothing where its cells differ. */
export function lineAt({ edge, region }: RegionEdge): Line | undefined {
  const [first] = cellsOf(region.areas[0], edge);
  if (!first) return NO_LINE;
  const key = shared(regionOf(region.sheet, first.area), (format) => lineKey(region, format, first.side));
  if (key === undefined) return undefined;
  const [file = 'none', color = BLACK] = key.split(' ');
  const [style, weight] = lineOf(file);
  return { style, weight, color };
}

export function drawLine({ edge, region }: RegionEdge, part: Partial<Line>): void {
  permit(region.sheet, 'formatCells');
  const before = lineAt({ region, edge }) ?? NO_LINE;
  // A colour or weight alone also draws the line.
  const drawn = { ...before, ...(before.style === 'None' ? { style: 'Continuous' as const } : {}), ...part };
  const patch: EdgePatch | null =
    drawn.style === 'None' ? null : { style: lineForFile(drawn.style, drawn.weight), color: drawn.color };
  for (const area of region.areas) {
    for (const cells of cellsOf(area, edge)) {
      restyle(regionOf(region.sheet, cells.area), { border: { [cells.side]: patch } });
    }
  }
}
