import { excelError } from '../excel-error';
import type { Host } from '../host';
import type { Watch } from '../running';
import type { Consent } from './read-back';
import { readBack } from './read-back';
import { rollBack } from './roll-back';
import type { RefusedChange } from './verdict';
import { writeChanges } from './write-changes';
import type { WrittenChange } from './written-change';

export interface Written {
  readonly done: readonly WrittenChange[];
  readonly refused: readonly RefusedChange[];
}

/**
 * Writes a change set: reads every cell back, leaves alone what has drifted, what a formula makes, what is
 * locked and what would lose its fonts, and writes the rest. Two syncs, and one more for each further 4 MB. If
 * Excel fails midway, or the user stops it, what was written is taken back.
 */
export async function applyChangeSet(
  host: Host,
  changes: readonly WrittenChange[],
  consent: Consent = {},
  watch: Watch = {},
): Promise<Written> {
  const { fit, refused } = await readBack(host, changes, consent, watch);
  try {
    await writeChanges(host, fit, watch);
  } catch (thrown) {
    await rollBack(host, fit);
    throw excelError(thrown);
  }
  return { done: fit, refused };
}
