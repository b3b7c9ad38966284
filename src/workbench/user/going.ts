import { parseReference, regionOf, select, type Sheet } from '../../host/model';
import type { Area } from '../../host/package';
import type { ByHand } from './by-hand';

/** Cells that are chosen, and the one among them that takes what is typed. */
export interface Choice {
  readonly areas: readonly [Area, ...Area[]];
  readonly active: { readonly row: number; readonly column: number };
}

export interface Going {
  readonly select: (sheet: Sheet, choice: Choice) => void;
  /** Goes to what an address or a name stands for; says whether there is such a place. */
  readonly goTo: (address: string, home: Sheet) => boolean;
  readonly activate: (sheet: Sheet) => Promise<void>;
}

export function going({ point, run }: ByHand): Going {
  return {
    select: (sheet, { active, areas }) => void point(() => select(regionOf(sheet, ...areas), active)),
    goTo(address, home) {
      const region = parseReference(home.book, address, home);
      if (region?.sheet.visibility !== 'visible') return false;
      return point(() => select(region));
    },
    activate: (sheet) => run((context) => context.workbook.worksheets.getItem(sheet.id).activate()),
  };
}
