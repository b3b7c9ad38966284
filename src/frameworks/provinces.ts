import type { Guard } from './guard';
import { checked, isDay, isFlag, isListOf, isShaped, isText, orNull } from './guard';
import type { Sourced } from './provenance';
import { isProvenance } from './provenance';
import data from './reference-data/provinces.json';

/** A province or city under the centre: 63 until 30/6/2025, of which 34 remain. */
export interface Province extends Sourced {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly until: string | null;
  readonly mergedInto: string | null;
}

const isProvince: Guard<Province> = isShaped<Province>({
  name: isText,
  otherNames: isListOf(isText),
  until: orNull(isDay),
  mergedInto: orNull(isText),
  verified: isFlag,
  provenance: isProvenance,
});

export const provinces = checked('provinces.json', isListOf(isProvince), data);

/** How many provinces a ranking of the year has. */
export function provinceCount(year: number): number {
  return provinces.filter(({ until }) => until === null || year < Number(until.slice(0, 4))).length;
}
