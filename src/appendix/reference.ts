/**
 * What a reader must know of the world. The kinds stand here; the facts, with where they come from,
 * stand in frameworks/ and are handed in.
 */
export interface Organisation {
  /** As documents write it in full; `{tỉnh}` stands for the province's name. */
  readonly name: string;
  readonly abbreviations: readonly string[];
  readonly kind: 'department' | 'central' | 'local' | 'unit' | 'body';
  /** First and last day of its life, ISO; null where not known or not ended. */
  readonly from: string | null;
  readonly until: string | null;
  readonly successor: string | null;
}

export interface IndexEntry {
  readonly framework: Framework;
  /** "1.2.1" for PII; the component's number for PCI. */
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly pillar: string;
  readonly verified: boolean;
}

export type Framework = 'PII' | 'PCI';

export interface Reference {
  readonly organisations: readonly Organisation[];
  readonly indices: readonly IndexEntry[];
  readonly provinces: readonly string[];
}
