import type { Guard } from './guard';
import { isFlag, isListOf, isNumber, isOneOf, isShaped, isText, isYear, orNull } from './guard';
import type { Provenance, Sourced } from './provenance';
import { isProvenance } from './provenance';

/** Whether every province's rank is published, or only the first thirty's. */
export type Publication = 'all' | 'top-30';

export interface FormerName {
  readonly name: string;
  /** The last year under this name. */
  readonly until: number;
}

export interface PciComponentNames extends Sourced {
  readonly number: number;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly formerNames: readonly FormerName[];
  /** What the DDCI, another index, calls it: no slip beside a PCI heading. */
  readonly ddciNames: readonly string[];
}

export interface Span {
  readonly since: number;
  readonly until: number | null;
}

interface ComponentsOf extends Span {
  readonly list: readonly PciComponentNames[];
}

interface WeightsOf extends Span, Sourced {
  readonly percent: readonly number[] | null;
}

interface PublicationOf extends Span {
  readonly ranked: number;
  readonly published: Publication;
  readonly provenance: Provenance;
}

export interface PciFacts {
  readonly componentMaximum: number;
  readonly maximum: number;
  readonly components: readonly ComponentsOf[];
  readonly weights: readonly WeightsOf[];
  readonly publication: readonly PublicationOf[];
}

const span = { since: isYear, until: orNull(isYear) };
const sourced = { verified: isFlag, provenance: isProvenance };

const isNames: Guard<PciComponentNames> = isShaped<PciComponentNames>({
  number: isNumber,
  name: isText,
  otherNames: isListOf(isText),
  formerNames: isListOf(isShaped<FormerName>({ name: isText, until: isYear })),
  ddciNames: isListOf(isText),
  ...sourced,
});

export const isPciFacts = isShaped<PciFacts>({
  componentMaximum: isNumber,
  maximum: isNumber,
  components: isListOf(isShaped<ComponentsOf>({ ...span, list: isListOf(isNames) })),
  weights: isListOf(isShaped<WeightsOf>({ ...span, percent: orNull(isListOf(isNumber)), ...sourced })),
  publication: isListOf(
    isShaped<PublicationOf>({
      ...span,
      ranked: isNumber,
      published: isOneOf('all', 'top-30'),
      provenance: isProvenance,
    }),
  ),
});
