import type { Area, CellKind, CellValue, DxfPatch } from '../../host/package';
import { touches } from '../../host/package';
import { styleAt, type Sheet } from '../../host/model';
import { cellCss, type CellCss } from '../sheet/cell-css';
import { wholeCell } from '../sheet/merges';
import { marksIn } from '../sheet/marks-at';
import type { Layout } from './layout';
import type { Place } from './moves';

/** All that is needed to draw the cells of a part of a sheet, looked up once. */
export interface Drawing {
  readonly sheet: Sheet;
  readonly layout: Layout;
  /** The merged areas that touch the part. */
  readonly merges: readonly Area[];
  readonly whole: (place: Place) => Area;
  readonly css: (place: Place) => CellCss;
  readonly link: (place: Place) => string | undefined;
}

const plain: readonly DxfPatch[] = [];

export function drawingOf(sheet: Sheet, layout: Layout, part: Area): Drawing {
  const merges = sheet.body.merges.filter((merge) => touches(merge, part));
  const marksAt = marksIn(sheet, part);
  const known = new Map<string, CellCss>();
  const { styles } = sheet.book.styles;
  return {
    sheet,
    layout,
    merges,
    whole: ({ column, row }) => wholeCell(merges, row, column),
    css({ column, row }) {
      const style = styleAt(sheet, row, column);
      const kind = kindOf(sheet.cells.at(row, column)?.value ?? null);
      const marks = marksAt(row, column);
      const look = { format: styles.cellFormat(style), marks, kind, gridlines: sheet.body.showGridlines };
      // Marked cells are few; the others share their looks by the hundred.
      if (marks.length > 0) return cellCss(look, styles);
      const key = `${style} ${kind}`;
      const css = known.get(key) ?? cellCss({ ...look, marks: plain }, styles);
      known.set(key, css);
      return css;
    },
    link({ column, row }) {
      const found = sheet.body.hyperlinks.find(({ area }) =>
        touches(area, { top: row, bottom: row, left: column, right: column }),
      );
      return found && (found.tooltip ?? found.target ?? found.location ?? found.display);
    },
  };
}

export function kindOf(value: CellValue): CellKind {
  if (value === null) return 'blank';
  if (typeof value === 'object') return 'error';
  return typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : 'boolean';
}
