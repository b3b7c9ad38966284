import type { Organisation } from '../appendix';
import type { Guard } from './guard';
import { checked, isDay, isFlag, isListOf, isOneOf, isShaped, isText, orNull } from './guard';
import type { Sourced } from './provenance';
import { isProvenance } from './provenance';
import data from './reference-data/organisations.json';

export type KnownOrganisation = Organisation & Sourced;

const isOrganisation: Guard<KnownOrganisation> = isShaped<KnownOrganisation>({
  name: isText,
  abbreviations: isListOf(isText),
  kind: isOneOf('department', 'central', 'local', 'unit', 'body'),
  from: orNull(isDay),
  until: orNull(isDay),
  successor: orNull(isText),
  verified: isFlag,
  provenance: isProvenance,
});

/** Who appendices name: departments and their like, with those that the mergers of 2025 ended. */
export const organisations = checked('organisations.json', isListOf(isOrganisation), data);
