import { copyCells, type CopiedCells, type Sheet } from '../../host/model';
import { LAST_COLUMN, LAST_ROW, touches, type Area } from '../../host/package';
import { shownText } from '../sheet/cell-text';
import { toTabbed } from './clipboard';

/** What was copied or cut last, while its outline is shown. */
export interface Copied {
  readonly sheet: Sheet;
  readonly cells: CopiedCells;
  /** As it lies on the clipboard: a paste of the very same text is a paste of these cells. */
  readonly text: string;
  readonly isCut: boolean;
  /** Merged cells are pasted as what they show. */
  readonly hasMerges: boolean;
}

/** Whole rows and columns are taken as far as anything stands in them. */
export function withinUsed(sheet: Sheet, area: Area): Area {
  const used = sheet.cells.used(false);
  const last = (end: number, start: number, most: number, of: number | undefined): number =>
    end === most ? Math.max(start, of ?? start) : end;
  return {
    ...area,
    bottom: last(area.bottom, area.top, LAST_ROW, used?.bottom),
    right: last(area.right, area.left, LAST_COLUMN, used?.right),
  };
}

export function copiedFrom(sheet: Sheet, area: Area, isCut: boolean): Copied {
  sheet.book.calculation.settle();
  const lines: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: string[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(shownText(sheet, row, column));
    lines.push(line);
  }
  const cells = copyCells(sheet, area);
  const hasMerges = sheet.body.merges.some((merge) => touches(merge, area));
  return { sheet, cells, text: toTabbed(lines), isCut, hasMerges };
}
