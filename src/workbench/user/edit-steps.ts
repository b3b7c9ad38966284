import { bringBack, keepCells, standAsKept, type KeptCells, type Sheet } from '../../host/model';
import type { Area } from '../../host/package';
import type { Step } from './journal';

/** What stands on a sheet before a change by hand; asked for the step once the change is made. */
export interface Before {
  readonly step: () => Step;
}

interface Cells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A change of cells. What somebody else has changed since is not taken back: their work would be lost. */
export function beforeCells(...parts: readonly Cells[]): Before {
  const kept = (): readonly KeptCells[] => parts.map(({ area, sheet }) => keepCells(sheet, area));
  const before = kept();
  return {
    step() {
      const after = kept();
      const swap = (from: readonly KeptCells[], to: readonly KeptCells[]) => (): boolean => {
        if (!from.every(standAsKept)) return false;
        to.forEach(bringBack);
        return true;
      };
      return { undo: swap(after, before), redo: swap(before, after) };
    },
  };
}

/** A change of the widths of columns. */
export function beforeWidths({ body }: Sheet): Before {
  const before = body.columns;
  return {
    step() {
      const after = body.columns;
      const swap = (from: typeof before, to: typeof before) => (): boolean => {
        if (body.columns !== from) return false;
        body.columns = to;
        return true;
      };
      return { undo: swap(after, before), redo: swap(before, after) };
    },
  };
}

/** A change of the height of a row. */
export function beforeHeight({ body: { rows } }: Sheet, row: number): Before {
  const before = rows.get(row);
  return {
    step() {
      const after = rows.get(row);
      const swap = (from: typeof before, to: typeof before) => (): boolean => {
        if (rows.get(row) !== from) return false;
        if (to) rows.set(row, to);
        else rows.delete(row);
        return true;
      };
      return { undo: swap(after, before), redo: swap(before, after) };
    },
  };
}
