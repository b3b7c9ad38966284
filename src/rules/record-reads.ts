import type { PlanRecord, Read } from '../appendix';
import { cellKey } from '../appendix';

/** Everything that was read of a record, field by field. */
export function readsOf(record: PlanRecord): readonly Read<unknown>[] {
  return [
    record.ordinal,
    record.code,
    record.indicator,
    record.unit,
    record.baseline,
    record.baselineRank,
    record.target,
    record.targetRank,
    ...record.targets.map(({ target }) => target),
    record.lead,
    record.person,
    record.coordinator,
    record.timeline,
    record.product,
    record.evidence,
    record.note,
  ].filter((read) => read !== null);
}

/** What was read of a column, each cell once: a merged cell belongs to several records. */
export function distinctReads<R extends Read<unknown>>(reads: Iterable<R | null>): readonly R[] {
  const byCell = new Map<number, R>();
  for (const read of reads) {
    if (read) byCell.set(cellKey(read.cell.row, read.cell.column), read);
  }
  return [...byCell.values()];
}
