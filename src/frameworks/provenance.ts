import type { Guard } from './guard';
import { isOneOf, isShaped, isText } from './guard';

/**
 * Where a fact comes from: it stands in a plan, in a plan's prose, on a public page, was computed from
 * published figures, or is only remembered ("chưa đối chiếu").
 */
export interface Provenance {
  readonly sure: 'plan' | 'plan-text' | 'public' | 'computed' | 'recalled';
  readonly source: string;
}

/** A fact with where it comes from. Nothing unverified may make an error. */
export interface Sourced {
  readonly verified: boolean;
  readonly provenance: Provenance;
}

export const isProvenance: Guard<Provenance> = isShaped<Provenance>({
  sure: isOneOf('plan', 'plan-text', 'public', 'computed', 'recalled'),
  source: isText,
});
