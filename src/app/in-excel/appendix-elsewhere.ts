import type { Cell } from '../../appendix';
import type { Host } from '../../excel';
import { readHeads } from '../../excel';
import type { Told } from '../read-grids';
import { readGrids } from '../read-grids';

/** A sheet with an appendix, and where its table begins. */
export interface AppendixElsewhere {
  readonly sheetId: string;
  readonly sheet: string;
  readonly cell: Cell;
}

/** On which of these sheets an appendix stands, seen from their first rows. */
export async function appendicesOn(
  host: Host,
  sheetIds: readonly string[],
  told: Told,
): Promise<readonly AppendixElsewhere[]> {
  const { sheets } = readGrids(await readHeads(host, sheetIds), told);
  return sheets.flatMap(
    ({
      grid: { sheetId, sheet },
      reading: {
        appendices: [first],
      },
    }) => (first ? [{ sheetId, sheet, cell: { row: first.area.top, column: first.area.left } }] : []),
  );
}
