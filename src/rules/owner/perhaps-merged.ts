import type { PlanRecord, Read } from '../../appendix';
import type { CheckedAppendix } from '../rule';

/**
 * The records whose blank cell may belong to a filled one above: where merges are unknown (see `Grid.merges`),
 * a blank cell is no proof that something is missing.
 */
export function perhapsMerged(
  { appendix, grid }: CheckedAppendix,
  readOf: (record: PlanRecord) => Read<unknown> | null,
): ReadonlySet<PlanRecord> {
  const found = new Set<PlanRecord>();
  if (grid.merges !== 'unknown') return found;
  let filledAbove = false;
  for (const record of appendix.records) {
    const read = readOf(record);
    if (read && read.text !== '') filledAbove = true;
    else if (filledAbove) found.add(record);
  }
  return found;
}
