import type { PlanRecord, Read } from '../appendix';
import type { Owners } from '../owner';
import type { RecordDraft } from './gathering';
import type { Placed } from './placed';
import { placedAt, readOf } from './placed';
import type { Table } from './table';

type Duties = Pick<PlanRecord, 'lead' | 'coordinator'>;

/** Lead and coordinator, which may share one cell: "Sở X chủ trì, Sở Y phối hợp". */
export function ownersOf(table: Table, draft: RecordDraft, above: Duties | null): Duties {
  const lead = placedAt(table, draft, 'lead');
  const coordinator = placedAt(table, draft, 'coordinator');
  const roles = lead && table.reader.roles(lead.text);
  if (!roles || (coordinator && coordinator.text !== '')) {
    return {
      lead: ownersIn(table, lead, above?.lead ?? null),
      coordinator: ownersIn(table, coordinator, above?.coordinator ?? null),
    };
  }
  return {
    lead: ownersIn(table, { ...lead, text: roles.lead }, null),
    coordinator: ownersIn(table, { ...lead, text: roles.coordinator }, null),
  };
}

function ownersIn({ reader }: Table, placed: Placed | null, above: Read<Owners> | null): Read<Owners> | null {
  if (!placed) return null;
  const value = reader.owners(placed.text);
  if (value.mark !== 'as-above' || !above) return readOf(placed, value);
  return readOf({ ...placed, text: above.text }, { ...above.value, mark: 'as-above' });
}
