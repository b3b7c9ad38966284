import type { IndexEntry } from '../appendix';
import {
  isDay,
  isFlag,
  isListOf,
  isNumber,
  isOneOf,
  isShaped,
  isText,
  isYear,
  checked,
  orNull,
} from './guard';
import type { Sourced } from './provenance';
import { isProvenance } from './provenance';
import data from './reference-data/pii.json';

export interface PiiIndicator extends Sourced {
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** What the figure is counted by; part of an indicator's identity, since editions change it. */
  readonly denominator: string | null;
}

export interface PiiGroup {
  readonly code: string;
  readonly name: string;
}

export interface PiiPillar extends Sourced {
  readonly code: string;
  readonly name: string;
  readonly side: 'input' | 'output';
  readonly groups: readonly PiiGroup[];
}

/** An indicator as an edition defines it anew. */
export interface Redefinition {
  readonly code: string;
  readonly name: string;
  readonly denominator: string;
}

/** What an edition defines otherwise than the one before; the indicator is null where it is not known which. */
export interface EditionChange extends Sourced {
  readonly what: string;
  readonly indicator: Redefinition | null;
}

/** How a level is put together from the one below. */
export interface Aggregation extends Sourced {
  readonly level: 'index' | 'side' | 'pillar' | 'group';
  readonly how: 'mean';
}

interface EditionFacts extends Sourced {
  readonly year: number;
  /** The decision that defines the edition. */
  readonly act: string | null;
  readonly actDate: string | null;
  /** How many provinces are ranked. */
  readonly ranked: number;
  /** The last day for the provinces' own figures. */
  readonly dataClosed: string | null;
  readonly changes: readonly EditionChange[];
}

interface PiiFacts {
  readonly maximum: number;
  readonly aggregation: readonly Aggregation[];
  readonly pillars: readonly PiiPillar[];
  readonly indicators: readonly PiiIndicator[];
  readonly editions: readonly EditionFacts[];
}

/** One year's index: its definitions, and how many indicators each group is taken to have. */
export interface PiiEdition extends EditionFacts {
  readonly maximum: number;
  readonly aggregation: readonly Aggregation[];
  readonly pillars: readonly PiiPillar[];
  readonly indicators: readonly PiiIndicator[];
}

const sourced = { verified: isFlag, provenance: isProvenance };

export const isPiiFacts = isShaped<PiiFacts>({
  maximum: isNumber,
  aggregation: isListOf(
    isShaped<Aggregation>({
      level: isOneOf('index', 'side', 'pillar', 'group'),
      how: isOneOf('mean'),
      ...sourced,
    }),
  ),
  pillars: isListOf(
    isShaped<PiiPillar>({
      code: isText,
      name: isText,
      side: isOneOf('input', 'output'),
      groups: isListOf(isShaped<PiiGroup>({ code: isText, name: isText })),
      ...sourced,
    }),
  ),
  indicators: isListOf(
    isShaped<PiiIndicator>({
      code: isText,
      name: isText,
      otherNames: isListOf(isText),
      denominator: orNull(isText),
      ...sourced,
    }),
  ),
  editions: isListOf(
    isShaped<EditionFacts>({
      year: isYear,
      act: orNull(isText),
      actDate: orNull(isDay),
      ranked: isNumber,
      dataClosed: orNull(isDay),
      changes: isListOf(
        isShaped<EditionChange>({
          what: isText,
          indicator: orNull(isShaped<Redefinition>({ code: isText, name: isText, denominator: isText })),
          ...sourced,
        }),
      ),
      ...sourced,
    }),
  ),
});

const { editions, ...facts } = checked('pii.json', isPiiFacts, data);

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
