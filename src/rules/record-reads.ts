import type { Cell, PlanRecord, Read } from '../appendix';

/** Everything that was read of a record. */
export function readsOf(record: PlanRecord): readonly Read<unknown>[] {
  const { ordinal, code, indicator, unit, note } = record;
  return [ordinal, code, indicator, unit, ...plannedOf(record), note].filter((read) => read !== null);
}

/** What a plan says of its indicator or task, field by field: how it stands, and what is to be done. */
export function plannedOf(record: PlanRecord): readonly (Read<unknown> | null)[] {
  return [
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
  ];
}

/** What was read of a column, each cell once: a merged cell belongs to several records, one below the other. */
export function distinctReads<R extends Read<unknown>>(reads: readonly (R | null)[]): readonly R[] {
  return reads.filter((read, index): read is R => read !== null && !isOfCell(read.cell, reads[index - 1]));
}

function isOfCell({ row, column }: Cell, above: Read<unknown> | null | undefined): boolean {
  return above?.cell.row === row && above.cell.column === column;
}
