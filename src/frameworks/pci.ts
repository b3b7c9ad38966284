import type { IndexEntry } from '../appendix';
import type { Guard } from './guard';
import { checked, isFlag, isListOf, isNumber, isOneOf, isShaped, isText, isYear, orNull } from './guard';
import type { Provenance, Sourced } from './provenance';
import { isProvenance } from './provenance';
import data from './reference-data/pci.json';

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

export interface PciComponent extends PciComponentNames {
  /** Per cent of the whole; null where not known. */
  readonly weight: number | null;
}

export interface PciEdition {
  readonly year: number;
  readonly components: readonly PciComponent[];
  readonly weightsVerified: boolean;
  readonly weightsProvenance: Provenance;
  /** How many provinces there are to rank, and how many of them are published. */
  readonly ranked: number;
  readonly published: 'all' | 'top-30';
  /** The most points of a component, and of the whole. */
  readonly componentMaximum: number;
  readonly maximum: number;
}

interface Span {
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
  readonly published: 'all' | 'top-30';
  readonly provenance: Provenance;
}

interface PciFacts {
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

const facts = checked('pci.json', isPciFacts, data);

/** The last year that is known; what later ones will be, nobody has said. */
const lastYear = 2025;

/** The PCI of a year; null before it had its ten components (2013) and after the last one known. */
export function pciEdition(year: number): PciEdition | null {
  const components = inForce(facts.components, year);
  const weights = inForce(facts.weights, year);
  const publication = inForce(facts.publication, year);
  if (components === null || weights === null || publication === null || year > lastYear) return null;
  const { componentMaximum, maximum } = facts;
  return {
    year,
    components: components.list.map((names, index) => ({
      ...names,
      weight: weights.percent?.[index] ?? null,
    })),
    weightsVerified: weights.verified,
    weightsProvenance: weights.provenance,
    ranked: publication.ranked,
    published: publication.published,
    componentMaximum,
    maximum,
  };
}

function inForce<T extends Span>(spans: readonly T[], year: number): T | null {
  return spans.find(({ since, until }) => since <= year && (until === null || year <= until)) ?? null;
}

const tenComponents = facts.components.slice(0, 1).flatMap(({ list }) => list);
const later = facts.components.slice(1).flatMap(({ list }) => list);

/** The ten components under every name that they had or have; those of the DDCI apart. */
export const pciEntries: readonly IndexEntry[] = tenComponents.map((component) => ({
  framework: 'PCI',
  code: String(component.number),
  name: component.name,
  otherNames: otherNamesOf(component),
  pillar: String(component.number),
  verified: component.verified,
}));

function otherNamesOf({ name, otherNames, formerNames }: PciComponentNames): readonly string[] {
  const renamed = later.filter((component) => component.formerNames.some((former) => former.name === name));
  const names = [
    ...otherNames,
    ...formerNames.map((former) => former.name),
    ...renamed.map((each) => each.name),
  ];
  return [...new Set(names)];
}
