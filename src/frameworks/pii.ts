import type { IndexEntry } from '../appendix';
import { checked } from './guard';
import type { Aggregation, EditionFacts, PiiIndicator, PiiPillar, Redefinition } from './pii-facts';
import { isPiiFacts } from './pii-facts';
import type { Sourced } from './provenance';
import data from './reference-data/pii.json';

/** One year's index: its definitions, and how many indicators each group is taken to have. */
export interface PiiEdition extends EditionFacts {
  readonly maximum: number;
  readonly aggregation: readonly Aggregation[];
  readonly pillars: readonly PiiPillar[];
  readonly indicators: readonly PiiIndicator[];
}

const { editions, ...facts } = checked('pii.json', isPiiFacts, data);

export const piiPillars: readonly PiiPillar[] = facts.pillars;

export const piiYears: readonly number[] = editions.map(({ year }) => year);

/** The PII of a year; null where nothing is known of it. */
export function piiEdition(year: number): PiiEdition | null {
  const edition = editions.find((each) => each.year === year);
  if (edition === undefined) return null;
  return { ...facts, ...edition, indicators: facts.indicators.map((indicator) => asOf(year, indicator)) };
}

interface Redefined extends Redefinition, Sourced {
  readonly since: number;
}

const redefined: readonly Redefined[] = editions.flatMap(({ year, changes }) =>
  changes.flatMap(({ indicator, verified, provenance }) =>
    indicator === null ? [] : [{ ...indicator, verified, provenance, since: year }],
  ),
);

/** An indicator as the edition defines it: an earlier edition's change still holds. */
function asOf(year: number, first: PiiIndicator): PiiIndicator {
  return redefined
    .filter(({ code, since }) => code === first.code && since <= year)
    .reduce<PiiIndicator>(
      ({ code, name: before, otherNames }, { name, denominator, verified, provenance }) => ({
        ...{ code, name, denominator, verified, provenance },
        otherNames: [...otherNames, before],
      }),
      first,
    );
}

/** Every indicator under all the names that its editions gave it. */
export const piiEntries: readonly IndexEntry[] = facts.indicators.map(
  ({ code, name, otherNames, verified }) => ({
    framework: 'PII',
    code,
    name,
    otherNames: [...otherNames, ...redefined.filter((each) => each.code === code).map((each) => each.name)],
    pillar: code.slice(0, 1),
    verified,
  }),
);

/** How many of the edition's indicators a group has, by the reconstructed list. */
export function indicatorsIn(edition: PiiEdition, group: string): readonly PiiIndicator[] {
  return edition.indicators.filter(({ code }) => code.startsWith(`${group}.`));
}
