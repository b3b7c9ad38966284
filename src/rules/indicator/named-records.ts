import type { Appendix, IndicatorName, PlanRecord, Read } from '../../appendix';

/** A record with the cell that names it. */
export interface NamedRecord {
  readonly record: PlanRecord;
  readonly indicator: Read<IndicatorName>;
}

/** The records of a table whose names stand in a column. */
export function namedRecords({ records }: Pick<Appendix, 'records'>): readonly NamedRecord[] {
  return records.flatMap((record) => (record.indicator ? [{ record, indicator: record.indicator }] : []));
}
