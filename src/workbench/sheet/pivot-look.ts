import type { Sheet } from '../../host/model';
import { touches, type Area, type Color, type DxfPatch, type Styles } from '../../host/package';
import type { TableLookAt } from './table-look';

/** The first accent of the theme, as the style draws with it that a pivot has unless told otherwise. */
const ACCENT = 4;

/** How the pivots of a part of a sheet look: their headers and their grand total stand out. */
export function pivotLooks(sheet: Sheet, part: Area, styles: Styles): TableLookAt {
  const near = sheet.body.pivots.filter(({ area }) => touches(area, part));
  if (near.length === 0) return () => undefined;
  const tinted = (tint: number): string => {
    const color: Color = { theme: ACCENT, tint };
    return styles.resolveColor(color) ?? '#FFFFFF';
  };
  const line = { style: 'thin', color: tinted(0.4) };
  const head: DxfPatch = {
    fill: { color: tinted(0.8) },
    font: { bold: true },
    border: { bottom: line },
  };
  const total: DxfPatch = { ...head, border: { top: line } };
  return (row, column) => {
    const cell = { top: row, bottom: row, left: column, right: column };
    const pivot = near.find(({ area }) => touches(area, cell));
    if (!pivot) return undefined;
    const { area, extent, rule } = pivot;
    if (row - area.top < extent.headerRows) return head;
    return row === area.bottom && rule.columnTotals ? total : undefined;
  };
}
