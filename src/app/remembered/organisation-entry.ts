import type { Organisation } from '../../appendix';
import { dateIn } from '../../locale';
import { isCalled } from './organisations';

/** An organisation as a person types it. */
export interface OrganisationEntry {
  readonly name: string;
  /** Separated by commas or semicolons. */
  readonly abbreviations: string;
  readonly from: string;
  readonly until: string;
  readonly successor: string;
}

export type OrganisationField = keyof OrganisationEntry;

export type OrganisationFault =
  | 'name-missing'
  | 'name-taken'
  | 'abbreviation-taken'
  | 'day'
  /** It ends before it begins. */
  | 'order'
  | 'own-successor';

export type Faults = Readonly<Partial<Record<OrganisationField, OrganisationFault>>>;

export type ReadOrganisation = { readonly organisation: Organisation } | { readonly faults: Faults };

/** What a person typed as an entry of the directory beside the others of the province; or what is wrong with it. */
export function organisationIn(
  entry: OrganisationEntry,
  kind: Organisation['kind'],
  others: readonly Organisation[],
): ReadOrganisation {
  const name = plain(entry.name);
  const abbreviations = entry.abbreviations.split(/[,;]/).flatMap((each) => plain(each) || []);
  const from = dayIn(entry.from);
  const until = dayIn(entry.until);
  const successor = plain(entry.successor) || null;
  const faults = {
    ...faultOfNames(name, abbreviations, others),
    ...(!from && { from: 'day' }),
    ...(!until && { until: 'day' }),
    ...(isBefore(until?.day, from?.day) && { until: 'order' }),
    ...(successor !== null && isCalled(successor, name) && { successor: 'own-successor' }),
  } as const satisfies Faults;
  if (!from || !until || Object.keys(faults).length > 0) return { faults };
  return { organisation: { name, abbreviations, kind, from: from.day, until: until.day, successor } };
}

function faultOfNames(
  name: string,
  abbreviations: readonly string[],
  others: readonly Organisation[],
): Faults {
  const isTaken = others.some((other) => isCalled(other.name, name));
  const taken = others.flatMap((other) => other.abbreviations);
  return {
    ...(isTaken && { name: 'name-taken' }),
    ...(name === '' && { name: 'name-missing' }),
    ...(abbreviations.some((each) => taken.some((other) => isCalled(other, each))) && {
      abbreviations: 'abbreviation-taken',
    }),
  };
}

function isBefore(day: string | null | undefined, other: string | null | undefined): boolean {
  return typeof day === 'string' && typeof other === 'string' && day < other;
}

/** A directory counts by days: a month or a year alone is not enough. Null where something else was typed. */
function dayIn(text: string): { readonly day: string | null } | null {
  if (text.trim() === '') return { day: null };
  const day = dateIn(text);
  return day?.length === 'yyyy-mm-dd'.length ? { day } : null;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
