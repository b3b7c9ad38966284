import type { Host, RefusedChange } from '../excel';
import { applyChangeSet } from '../excel';
import type { ChosenChange } from '../rules';
import { withHostIds } from './host-ids';

/** A change that the workbook did not take, and why. */
export interface UnwrittenChange extends ChosenChange {
  readonly reason: RefusedChange['why'];
}

export interface Mended {
  readonly done: readonly ChosenChange[];
  readonly refused: readonly UnwrittenChange[];
}

/** Writes chosen changes into a workbook from a file, each where its old value still stands. */
export async function mendWorkbook(
  host: Host,
  changes: readonly ChosenChange[],
  mixedFonts: boolean,
): Promise<Mended> {
  const onHost = await withHostIds(host, changes);
  const { refused } = await applyChangeSet(host, onHost, { mixedFonts });
  const reasons = new Map(refused.map(({ change, why }) => [placeOf(change), why]));
  return {
    done: onHost.filter((change) => !reasons.has(placeOf(change))),
    refused: onHost.flatMap((change) => {
      const reason = reasons.get(placeOf(change));
      return reason ? [{ ...change, reason }] : [];
    }),
  };
}

function placeOf({ sheetId, cell }: RefusedChange['change']): string {
  return `${sheetId} ${cell.row} ${cell.column}`;
}
