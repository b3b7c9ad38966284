import type { Contribution } from './contribution';
import type { IdentityOf } from './same-indicator';
import type { Unit } from './telling';

/**
 * The appendix that the others were asked to fill in: the file that names most of the indicators which the others
 * send, and most of the leads. Of one file alone there is no doubt. Where several fit, a department may have sent
 * the whole appendix back: then it is the one that bears no lead's name and has most records, else none.
 */
export function baseAmong(contributions: readonly Contribution[], identityOf: IdentityOf): string | null {
  const [first, second] = contributions;
  if (!first || !second) return first?.file ?? null;
  const told = contributions.map((contribution) => ({
    contribution,
    records: new Set(tellingsOf(contribution).map(identityOf)),
    leads: new Set(leadsOf([contribution]).map(({ key }) => key)),
  }));
  const leads = new Set(told.flatMap((one) => [...one.leads]));
  const fitting = told.filter((one) => {
    const others = new Set(told.flatMap(({ records }) => (records === one.records ? [] : [...records])));
    const known = [...others].filter((identity) => one.records.has(identity));
    return one.leads.size > 1 && known.length * 2 > others.size && one.leads.size * 2 > leads.size;
  });
  const unsigned = fitting.filter(({ contribution }) =>
    contribution.signs.every(({ key }) => !leads.has(key)),
  );
  const [most, next] = (unsigned.length > 0 ? unsigned : fitting).sort(
    (one, other) => other.records.size - one.records.size,
  );
  return most && most.records.size > (next?.records.size ?? 0) ? most.contribution.file : null;
}

export function tellingsOf({ tables }: Contribution) {
  return tables.flatMap(({ tellings }) => tellings);
}

/** Each lead once, as the first that names it writes it. */
export function leadsOf(contributions: readonly Contribution[]): readonly Unit[] {
  const leads = new Map<string, Unit>();
  for (const lead of contributions.flatMap(tellingsOf).flatMap((telling) => telling.leads))
    if (!leads.has(lead.key)) leads.set(lead.key, lead);
  return [...leads.values()];
}
