import type { Sheet } from '../../host/model';
import type { Area } from '../../host/package';

/** What Excel tells of a selection at its foot. */
export interface Tally {
  /** Cells that hold something. */
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

export function tallyOf(sheet: Sheet, areas: readonly Area[]): Tally {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  const seen = new Set<string>();
  for (const area of areas) {
    for (const { column, row } of sheet.cells.within(area)) {
      const value = sheet.cells.at(row, column)?.value ?? null;
      // Areas of a selection may overlap.
      const place = `${row} ${column}`;
      if (value === null || seen.has(place)) continue;
      seen.add(place);
      count++;
      if (typeof value !== 'number') continue;
      numbers++;
      sum += value;
    }
  }
  return { count, numbers, sum };
}
