import { styleAt, type Sheet } from '../../host/model';
import type { Area } from '../../host/package';
import { rangeOf, typeInto, type ByHand } from './by-hand';
import { withinUsed } from './copied';
import { beforeCells } from './edit-steps';
import { textsToPaste } from './pasted';

export type FontToggle = 'bold' | 'italic' | 'underline';

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Editing {
  /** Whether a protected sheet lets nobody write here. */
  readonly isLocked: (sheet: Sheet, place: Place) => boolean;
  /** Types a text into every cell of the areas. */
  readonly type: (sheet: Sheet, areas: readonly Area[], text: string) => Promise<void>;
  readonly clear: (sheet: Sheet, areas: readonly Area[]) => Promise<void>;
  /** The opposite of what the active cell has, for all the areas. */
  readonly toggle: (sheet: Sheet, areas: readonly Area[], active: Place, what: FontToggle) => Promise<void>;
}

const of = (sheet: Sheet, areas: readonly Area[]) => areas.map((area) => ({ sheet, area }));

export function editing({ run }: ByHand): Editing {
  const formatAt = (sheet: Sheet, { column, row }: Place) =>
    sheet.book.styles.styles.cellFormat(styleAt(sheet, row, column));
  return {
    isLocked: (sheet, place) => sheet.body.protection.isOn && formatAt(sheet, place).locked,
    type(sheet, areas, text) {
      const cells = areas.map((area) => withinUsed(sheet, area));
      return run(
        (context) => {
          for (const area of cells)
            typeInto(context, sheet, area, textsToPaste(area, [[text]], sheet.body.merges) ?? []);
        },
        beforeCells(...of(sheet, cells)),
      );
    },
    clear: (sheet, areas) =>
      run(
        (context) => {
          for (const area of areas) rangeOf(context, sheet, area).clear('Contents');
        },
        beforeCells(...of(sheet, areas)),
      ),
    toggle(sheet, areas, active, what) {
      const { font } = formatAt(sheet, active);
      const cells = areas.map((area) => withinUsed(sheet, area));
      return run(
        (context) => {
          for (const area of cells) {
            const target = rangeOf(context, sheet, area).format.font;
            if (what === 'underline') target.underline = font.underline === 'none' ? 'Single' : 'None';
            else target[what] = !font[what];
          }
        },
        beforeCells(...of(sheet, cells)),
      );
    },
  };
}
