import type { Appendix, Owners, PlanRecord, Read } from '../../appendix';

/** A cell that names who leads or who helps. */
export interface DutyCell {
  readonly record: PlanRecord;
  readonly role: 'lead' | 'coordinator';
  readonly read: Read<Owners>;
  /** What is typed there; null where a text of it cannot be mended alone: a torn row, "nt". */
  readonly typed: string | null;
}

/** Every owner cell of a table, a merged one once. */
export function dutiesOf(appendix: Appendix): readonly DutyCell[] {
  const told = new Set<string>();
  return appendix.records.flatMap((record) =>
    (['lead', 'coordinator'] as const).flatMap((role) => {
      const read = record[role];
      if (!read || (role === 'coordinator' && isMergedWithLead(record))) return [];
      const place = `${read.cell.row} ${read.cell.column} ${role}`;
      if (told.has(place)) return [];
      told.add(place);
      return [{ record, role, read, typed: typedIn(record, read) }];
    }),
  );
}

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
