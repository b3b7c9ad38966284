import type { Appendix, IndicatorName, PlanRecord, Read } from '../../appendix';
import { remembered } from '../remembered';

/** A record with the cell that names it. */
export interface NamedRecord {
  readonly record: PlanRecord;
  readonly indicator: Read<IndicatorName>;
}

/** The records of a table whose names stand in a column. */
export const namedRecords = remembered(({ records }: Pick<Appendix, 'records'>): readonly NamedRecord[] =>
  records.flatMap((record) => (record.indicator ? [{ record, indicator: record.indicator }] : [])),
);
