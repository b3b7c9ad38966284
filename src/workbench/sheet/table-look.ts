import type { Sheet, Table } from '../../host/model';
import { touches, type Area, type DxfPatch, type EdgePatch, type Styles } from '../../host/package';
import { tableColors, type TableColors } from './table-colors';

const WHITE = '#FFFFFF';

/** What a table's style gives a cell; its own format goes before it. */
export type TableLookAt = (row: number, column: number) => DxfPatch | undefined;

/** The tables of a part of a sheet, asked for cell by cell. */
export function tableLooks(sheet: Sheet, part: Area, styles: Styles): TableLookAt {
  const near = sheet.body.tables
    .filter(({ rule }) => touches(rule.area, part))
    .flatMap((table) => {
      const colors = table.rule.style && tableColors(table.rule.style, styles);
      return colors ? [{ table, colors }] : [];
    });
  if (near.length === 0) return () => undefined;
  return (row, column) => {
    const cell = { top: row, bottom: row, left: column, right: column };
    const found = near.find(({ table }) => touches(table.rule.area, cell));
    return found && lookIn(found.table, found.colors, row, column);
  };
}

function lookIn({ rule }: Table, colors: TableColors, row: number, column: number): DxfPatch {
  const { area, hasHeader, hasTotals, style } = rule;
  if (hasHeader && row === area.top) return edged(headLook(colors), rule.area, colors, row, column);
  const isTotal = hasTotals && row === area.bottom;
  const isBold =
    isTotal ||
    (style?.firstColumn === true && column === area.left) ||
    (style?.lastColumn === true && column === area.right);
  const isBanded = style?.rowStripes === true && !isTotal && (row - area.top - (hasHeader ? 1 : 0)) % 2 === 0;
  const body = bodyLook(colors, isBanded);
  return edged(isBold ? { ...body, font: { ...body.font, bold: true } } : body, area, colors, row, column);
}

const line = (color: string, style = 'thin'): EdgePatch => ({ style, color });

function headLook({ family, strong }: TableColors): DxfPatch {
  switch (family) {
    case 'lines':
      return { font: { bold: true }, border: { bottom: line(strong) } };
    case 'grid':
      return { font: { bold: true }, border: { bottom: line(strong, 'medium') } };
    default:
      return { fill: { color: strong }, font: { bold: true, color: WHITE } };
  }
}

function bodyLook({ family, soft, softer, strong }: TableColors, isBanded: boolean): DxfPatch {
  switch (family) {
    case 'head':
      return { border: { top: line(strong) } };
    case 'bands':
      return { ...(isBanded ? { fill: { color: softer } } : {}), border: { bottom: line(soft) } };
    case 'blocks':
      return {
        fill: { color: isBanded ? soft : softer },
        border: { bottom: line(WHITE), right: line(WHITE) },
      };
    case 'dark':
      return { fill: { color: isBanded ? soft : softer } };
    default:
      return isBanded ? { fill: { color: softer } } : {};
  }
}

/** The lines around the table, and within where the style draws a grid. */
function edged(
  look: DxfPatch,
  area: Area,
  { family, soft, strong }: TableColors,
  row: number,
  column: number,
): DxfPatch {
  if (family === 'blocks' || family === 'dark') return look;
  const outer = line(family === 'bands' ? soft : strong);
  const isGrid = family === 'grid';
  const sides = family !== 'lines' && family !== 'plain';
  return {
    ...look,
    border: {
      ...(isGrid ? { top: outer, left: outer, right: outer, bottom: outer } : {}),
      ...(row === area.top ? { top: outer } : {}),
      ...(sides && column === area.left ? { left: outer } : {}),
      ...(sides && column === area.right ? { right: outer } : {}),
      ...(row === area.bottom ? { bottom: outer } : {}),
      ...look.border,
    },
  };
}
