import type { Appendix, Owners, PlanRecord, Read } from '../../appendix';
import { cellKey } from '../../appendix';
import { remembered } from '../remembered';

/** A cell that names who leads or who helps. */
export interface DutyCell {
  readonly record: PlanRecord;
  readonly role: 'lead' | 'coordinator';
  readonly read: Read<Owners>;
  /** What is typed there; null where a text of it cannot be mended alone: a torn row, "nt". */
  readonly typed: string | null;
}

/** Every owner cell of a table, a merged one once. */
export const dutiesOf = remembered(({ records }: Appendix): readonly DutyCell[] => {
  const told = { lead: new Set<number>(), coordinator: new Set<number>() };
  const duties: DutyCell[] = [];
  for (const record of records) {
    for (const role of ['lead', 'coordinator'] as const) {
      const read = record[role];
      if (!read || (role === 'coordinator' && isMergedWithLead(record))) continue;
      const place = cellKey(read.cell.row, read.cell.column);
      if (told[role].has(place)) continue;
      told[role].add(place);
      duties.push({ record, role, read, typed: typedIn(record, read) });
    }
  }
  return duties;
});

/** One cell merged over both columns: its group stands for lead and coordinators alike. */
export function isMergedWithLead({ lead, coordinator }: PlanRecord): boolean {
  return (
    lead !== null &&
    coordinator !== null &&
    lead.cell.row === coordinator.cell.row &&
    lead.cell.column === coordinator.cell.column &&
    lead.text === coordinator.text
  );
}

export function namesNobody({ named, generic }: Owners): boolean {
  return named.length === 0 && generic.length === 0;
}

function typedIn(record: PlanRecord, { raw, value }: Read<Owners>): string | null {
  return record.repair === null && value.mark === null && typeof raw === 'string' ? raw : null;
}
