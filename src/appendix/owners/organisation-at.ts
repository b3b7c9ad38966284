import type { Organisation } from '../reference';
import type { PlanDate } from '../timeline';

/** Whether an organisation exists at a date, and who came after it. */
export type Standing =
  | { readonly kind: 'valid' }
  | { readonly kind: 'not-yet'; readonly from: string }
  | { readonly kind: 'dissolved'; readonly until: string; readonly successors: readonly Organisation[] };

/**
 * An organisation at a plan's date; a date without its day or month counts by its last day. The successors
 * come in their order, the last of them being the one of that date.
 */
export function organisationAt(
  organisation: Organisation,
  date: PlanDate,
  organisations: readonly Organisation[],
): Standing {
  const day = lastDayOf(date);
  const { from, until } = organisation;
  if (until !== null && until < day) {
    return { kind: 'dissolved', until, successors: successorsAt(organisation, day, organisations) };
  }
  return from !== null && from > day ? { kind: 'not-yet', from } : { kind: 'valid' };
}

function successorsAt(
  first: Organisation,
  day: string,
  organisations: readonly Organisation[],
): Organisation[] {
  const chain: Organisation[] = [];
  let current = first;
  while (current.until !== null && current.until < day && current.successor !== null) {
    const { successor } = current;
    const next = organisations.find(({ name }) => name === successor);
    if (next === undefined || next === first || chain.includes(next)) break;
    chain.push(next);
    current = next;
  }
  return chain;
}

/** "2024-07" is as late as 31/7/2024. Any day will do as the month's last: texts compare. */
function lastDayOf(date: PlanDate): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-31` : date;
}
