import type { Sourced } from './provenance';
import { isProvenance } from './provenance';
import { isDay, isFlag, isListOf, isNumber, isOneOf, isShaped, isText, isYear, orNull } from './guard';

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

export interface EditionFacts extends Sourced {
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

export interface PiiFacts {
  readonly maximum: number;
  readonly aggregation: readonly Aggregation[];
  readonly pillars: readonly PiiPillar[];
  readonly indicators: readonly PiiIndicator[];
  readonly editions: readonly EditionFacts[];
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
