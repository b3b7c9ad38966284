import { columnFormatAt, type Sheet } from '../../host/model';
import { reachOf } from '../drawn/over-sheet';
import { axisOf, type Axis } from './axis';

/** Where the rows and columns of a sheet lie, in pixels. */
export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** How large the sheet is drawn. */
export interface Scale {
  /** Of the workbook's own font, unzoomed. */
  readonly digitWidth: number;
  readonly zoom: number;
}

const PIXELS_A_POINT = 96 / 72;
/** A column that states no width: eight digits and room around them. */
const STANDARD_DIGITS = 64 / 7;
/** Blank rows and columns after the last that is used. */
const SPARE = { rows: 30, columns: 4 };
/** As many as fill a large screen: a sheet has no end that one sees. */
const FEWEST = { rows: 100, columns: 40 };

export function layoutOf(
  sheet: Sheet,
  { digitWidth, zoom }: Scale,
  measured: (row: number) => number | undefined,
): Layout {
  const { activeCell, content, frozen, rows, standardWidth } = sheet.body;
  const used = sheet.cells.used(false);
  const reach = reachOf(sheet);
  const count = (last: number, active: number, few: number, spare: number): number =>
    // Whoever is at the last row can go on.
    Math.max(Math.ceil(few / zoom), active + 1 + spare, last + 1 + spare);
  const tall = (points: number): number => Math.round(points * PIXELS_A_POINT * zoom);
  const usual = tall(content.defaults.rowHeight);
  return {
    rows: axisOf(
      count(Math.max(used?.bottom ?? -1, reach.row), activeCell.row, FEWEST.rows, SPARE.rows),
      (row) => {
        const format = rows.get(row);
        if (format?.hidden ?? content.defaults.rowsHidden) return 0;
        const stated = format?.height;
        return stated === undefined ? Math.max(usual, measured(row) ?? 0) : tall(stated);
      },
    ),
    columns: axisOf(
      count(Math.max(used?.right ?? -1, reach.column), activeCell.column, FEWEST.columns, SPARE.columns),
      (column) => {
        const { hidden, width = standardWidth ?? STANDARD_DIGITS } = columnFormatAt(sheet, column);
        return hidden ? 0 : Math.round(width * digitWidth * zoom);
      },
    ),
    frozen,
  };
}

/** Whether the row is as high as its text needs: the file states nothing. */
export const fitsItsText = (sheet: Sheet, row: number): boolean =>
  sheet.body.rows.get(row)?.height === undefined;
