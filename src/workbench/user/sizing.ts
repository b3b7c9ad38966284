import { widthInPoints, type Sheet } from '../../host/model';
import type { Area } from '../../host/package';
import { rangeOf, type ByHand } from './by-hand';
import { beforeHeight, beforeWidths } from './edit-steps';

export interface Sizing {
  /** In digits of the workbook's own font. */
  readonly setColumnWidth: (sheet: Sheet, columns: readonly Area[], digits: number) => Promise<void>;
  readonly fitColumns: (sheet: Sheet, columns: readonly Area[]) => Promise<void>;
  readonly setRowHeight: (sheet: Sheet, row: Area, points: number) => Promise<void>;
}

export function sizing({ run }: ByHand): Sizing {
  return {
    setColumnWidth: (sheet, columns, digits) =>
      run((context) => {
        for (const area of columns) rangeOf(context, sheet, area).format.columnWidth = widthInPoints(digits);
      }, beforeWidths(sheet)),
    fitColumns: (sheet, columns) =>
      run((context) => {
        for (const area of columns) rangeOf(context, sheet, area).format.autofitColumns();
      }, beforeWidths(sheet)),
    setRowHeight: (sheet, row, points) =>
      run(
        (context) => {
          rangeOf(context, sheet, row).format.rowHeight = points;
        },
        beforeHeight(sheet, row.top),
      ),
  };
}
