import type { Organisation } from '../../appendix';
import { nameKey } from '../../appendix/text';
import type { KeyedRecord, SummarySource } from '../summary-source';
import { basisOf } from '../summary-source';

/** A record on a lead's sheet. */
export interface SlipEntry {
  readonly record: KeyedRecord;
  /** What its answer is known again by. */
  readonly key: string;
  /** The other leads of the same record, on whose sheets it stands as well. */
  readonly others: readonly string[];
}

/** One lead's records. A central agency is not charged but asked; what nobody leads is for the leaders to charge. */
export interface Slip {
  readonly kind: 'assigned' | 'asked' | 'nobody';
  readonly lead: string;
  readonly entries: readonly SlipEntry[];
}

interface Lead {
  readonly name: string;
  readonly key: string;
  readonly organisation: Organisation | null;
}

/** A sheet a lead in the order of the plan, then one for what nobody leads. */
export function slipsOf(source: SummarySource): readonly Slip[] {
  const slips = new Map<string, Slip & { readonly entries: SlipEntry[] }>();
  const nobody: SlipEntry[] = [];
  for (const record of basisOf(source).records) {
    const leads = leadsOf(record);
    if (leads.length === 0) nobody.push({ record, key: entryKey('', record), others: [] });
    for (const { key, name, organisation } of leads) {
      const kind = organisation?.kind === 'central' ? 'asked' : 'assigned';
      const slip = slips.get(key) ?? { kind, lead: name, entries: [] };
      slips.set(key, slip);
      const others = leads.filter((lead) => lead.key !== key).map((lead) => lead.name);
      slip.entries.push({ record, key: entryKey(key, record), others });
    }
  }
  return [
    ...slips.values(),
    ...(nobody.length > 0 ? [{ kind: 'nobody' as const, lead: '', entries: nobody }] : []),
  ];
}

function leadsOf({ record }: KeyedRecord): readonly Lead[] {
  const leads = new Map<string, Lead>();
  for (const { name, organisation } of record.lead?.value.named ?? []) {
    const key = nameKey(name);
    if (!leads.has(key)) leads.set(key, { name, key, organisation });
  }
  return [...leads.values()];
}

/** Marks a cell as the key of the answer on its left. */
export const keyMark = 'soat: ';

function entryKey(lead: string, { key }: KeyedRecord): string {
  return `${keyMark}${lead} / ${key}`;
}
