import type { Area, CellKind, CellValue, DxfPatch } from '../../host/package';
import { touches } from '../../host/package';
import { styleAt, type Sheet } from '../../host/model';
import { barsIn, type CellBar } from '../sheet/bars-at';
import { cellCss, type CellCss } from '../sheet/cell-css';
import { wholeCell } from '../sheet/merges';
import { linkAt, type Link } from '../sheet/link-at';
import { marksIn } from '../sheet/marks-at';
import { pivotLooks } from '../sheet/pivot-look';
import { tableLooks } from '../sheet/table-look';
import type { Layout, Scale } from './layout';
import type { Place } from './moves';

/** All that is needed to draw the cells of a part of a sheet, looked up once. */
export interface Drawing {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly scale: Scale;
  /** The merged areas that touch the part. */
  readonly merges: readonly Area[];
  readonly whole: (place: Place) => Area;
  readonly css: (place: Place) => CellCss;
  readonly bar: (place: Place) => CellBar | undefined;
  readonly link: (place: Place) => Link | undefined;
}

const plain: readonly DxfPatch[] = [];

export function drawingOf(sheet: Sheet, layout: Layout, scale: Scale, part: Area): Drawing {
  const merges = sheet.body.merges.filter((merge) => touches(merge, part));
  const marksAt = marksIn(sheet, part);
  const barAt = barsIn(sheet, part);
  const known = new Map<string, CellCss>();
  const { styles } = sheet.book.styles;
  const tableAt = tableLooks(sheet, part, styles);
  const pivotAt = pivotLooks(sheet, part, styles);
  return {
    sheet,
    layout,
    scale,
    merges,
    whole: ({ column, row }) => wholeCell(merges, row, column),
    css({ column, row }) {
      const style = styleAt(sheet, row, column);
      const kind = kindOf(sheet.cells.at(row, column)?.value ?? null);
      const marks = marksAt(row, column);
      const table = tableAt(row, column) ?? pivotAt(row, column);
      const format = styles.cellFormat(style);
      const look = { format, marks, kind, gridlines: sheet.body.showGridlines, table };
      // Cells with marks or in tables are few; the others share their looks by the hundred.
      if (marks.length > 0 || table) return cellCss(look, styles);
      const key = `${style} ${kind}`;
      const css = known.get(key) ?? cellCss({ ...look, marks: plain }, styles);
      known.set(key, css);
      return css;
    },
    bar: ({ column, row }) => barAt(row, column),
    link: ({ column, row }) => linkAt(sheet, row, column),
  };
}

export function kindOf(value: CellValue): CellKind {
  if (value === null) return 'blank';
  if (typeof value === 'object') return 'error';
  return typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : 'boolean';
}
