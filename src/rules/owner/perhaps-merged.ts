import type { Cell, PlanRecord, Read } from '../../appendix';
import { labelOf } from '../label';
import type { CheckedAppendix, Found } from '../rule';

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

/** A cell that ought to name a lead or a date: less of a lapse for a task, hardly one where it may be merged. */
export function blankAt(record: PlanRecord, cell: Cell, mayBeMerged: boolean): Found {
  return {
    about: { record },
    cells: [cell],
    params: { indicator: labelOf(record) },
    ...(record.kind === 'task' && { severity: 'warning' }),
    ...(mayBeMerged && { severity: 'info', variant: 'maybe-merged' }),
  };
}
