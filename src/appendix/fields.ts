/** What a column of an appendix can hold. */
export const fields = [
  'ordinal',
  'code',
  'indicator',
  'unit',
  'baseline',
  'baselineRank',
  'target',
  'targetRank',
  'lead',
  'person',
  'coordinator',
  'timeline',
  'product',
  'evidence',
  'note',
] as const;

export type Field = (typeof fields)[number];

export type ColumnEvidence = 'synonym' | 'similar' | 'content' | 'user';

/** Which column holds a field, how that was found and how sure it is (0 to 1). */
export interface Column {
  readonly field: Field;
  readonly column: number;
  /** The header's text, its lines joined. */
  readonly header: string;
  /** The year that the header names. */
  readonly year: number | null;
  readonly evidence: ColumnEvidence;
  readonly certainty: number;
}
