import { copyCells, pasteCells, styleAt, type Sheet } from '../../host/model';
import { touches, type Area } from '../../host/package';
import type { ByHand } from './by-hand';
import { withinUsed } from './copied';
import { beforeCells } from './edit-steps';
import type { Going } from './going';
import { seriesAfter } from './series';

export interface Filling {
  /** Ctrl+D: the topmost cells into those below; into a single row, what stands above it. */
  readonly fillDown: (sheet: Sheet, selected: Area) => void;
  /** What is pulled by its corner to the end of `whole`, downwards or to the right. */
  readonly pull: (sheet: Sheet, from: Area, whole: Area) => void;
}

export function filling({ act, refuse }: ByHand, { select }: Going): Filling {
  function fill(sheet: Sheet, from: Area, into: Area, then?: () => void): boolean {
    if (sheet.body.merges.some((merge) => touches(merge, into) || touches(merge, from))) {
      refuse('merged');
      return false;
    }
    return act(
      () => {
        pasteCells(sheet, into, copyCells(sheet, from));
        then?.();
      },
      beforeCells({ sheet, area: into }),
    );
  }
  return {
    fillDown(sheet, selected) {
      const area = withinUsed(sheet, selected);
      const top = area.top === area.bottom ? area.top - 1 : area.top;
      if (top >= 0) fill(sheet, { ...area, top, bottom: top }, { ...area, top: top + 1 });
    },
    pull(sheet, from, whole) {
      const isDown = whole.bottom > from.bottom;
      const into = isDown ? { ...whole, top: from.bottom + 1 } : { ...whole, left: from.right + 1 };
      const isDone = fill(sheet, from, into, () => {
        for (const line of linesOf(from, isDown)) goOn(sheet, line, into, isDown);
      });
      if (isDone) select(sheet, { areas: [whole], active: { row: from.top, column: from.left } });
    },
  };
}

/** Each column that is pulled down, or row that is pulled to the right, for itself. */
function linesOf(area: Area, isDown: boolean): readonly Area[] {
  const { bottom, left, right, top } = area;
  return isDown
    ? Array.from({ length: right - left + 1 }, (_, at) => ({ ...area, left: left + at, right: left + at }))
    : Array.from({ length: bottom - top + 1 }, (_, at) => ({ ...area, top: top + at, bottom: top + at }));
}

/** Where a line is a series, its next values take the place of what was repeated. */
function goOn(sheet: Sheet, line: Area, into: Area, isDown: boolean): void {
  const { styles } = sheet.book.styles;
  const begun = copyCells(sheet, line)
    .lines.flat()
    .map(({ formula, value }, at) => {
      const style = styleAt(sheet, line.top + (isDown ? at : 0), line.left + (isDown ? 0 : at));
      return { value, isDate: styles.isDate(style), isFormula: formula !== undefined };
    });
  const count = isDown ? into.bottom - into.top + 1 : into.right - into.left + 1;
  const values = seriesAfter(begun, count);
  if (!values) return;
  const area = isDown
    ? { ...into, left: line.left, right: line.right }
    : { ...into, top: line.top, bottom: line.bottom };
  const { lines } = copyCells(sheet, area);
  const next = lines.map((cells, row) =>
    cells.map((cell, column) => ({ ...cell, value: values[row + column] ?? cell.value })),
  );
  pasteCells(sheet, area, { area, lines: next });
}
