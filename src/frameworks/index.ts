import type { Reference } from '../appendix';
import { organisations } from './organisations';
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
export type { Provenance, Sourced } from './provenance';
export type { Province } from './provinces';
export { provinceCount, provinces } from './provinces';

/** All that a reader must know of the world. */
export const reference: Reference = {
  organisations,
  indices: [...piiEntries, ...pciEntries],
  provinces: provinces.flatMap(({ name, otherNames }) => [name, ...otherNames]),
};
