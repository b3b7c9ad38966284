import type { IndexEntry } from '../appendix';
import { checked } from './guard';
import type { PciComponentNames, Publication, Span } from './pci-facts';
import { isPciFacts } from './pci-facts';
import type { Provenance } from './provenance';
import data from './reference-data/pci.json';

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
  readonly published: Publication;
  /** The most points of a component, and of the whole. */
  readonly componentMaximum: number;
  readonly maximum: number;
}

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
