import type { Organisation, Reference } from '../appendix';
import { organisations } from './organisations';
import { fold } from '../appendix/text';
import { pciEntries } from './pci';
import { piiEntries } from './pii';
import { provinces } from './provinces';

export type { KnownOrganisation } from './organisations';
export { organisations } from './organisations';
export type { PciComponent, PciEdition } from './pci';
export { pciEdition } from './pci';
export type { PiiEdition } from './pii';
export { indicatorsIn, piiEdition, piiYears } from './pii';
export type { Aggregation, EditionChange, PiiGroup, PiiIndicator, PiiPillar } from './pii-facts';
export { pillarName } from './pillar-name';
export type { Provenance, Sourced } from './provenance';
export type { Province } from './provinces';
export { provinceCount, provinces } from './provinces';

/** All that a reader must know of the world. */
export const reference: Reference = {
  organisations,
  indices: [...piiEntries, ...pciEntries],
  provinces: provinces.flatMap(({ name, otherNames }) => [name, ...otherNames]),
};

/** The same with organisations of a province's own; one of a known name takes the place of the known one. */
export function referenceWith(own: readonly Organisation[]): Reference {
  if (own.length === 0) return reference;
  const named = new Set(own.map(({ name }) => fold(name)));
  return {
    ...reference,
    organisations: [...own, ...organisations.filter(({ name }) => !named.has(fold(name)))],
  };
}
