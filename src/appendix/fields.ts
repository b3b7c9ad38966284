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
  /** Other fields that the header could mean as well ("Chỉ tiêu", "Kết quả", "Đơn vị"). */
  readonly rivals: readonly Field[];
}

/** A column of the table that no field was found for. */
export interface UnmappedColumn {
  readonly column: number;
  readonly header: string;
  readonly year: number | null;
  /** The field that its cells look like, though its header does not say so. */
  readonly looksLike: Field | null;
}

/** The user's word on a column, which stands above what the program would find: a field, or none. */
export interface ColumnChoice {
  readonly sheetId: string;
  readonly column: number;
  readonly field: Field | null;
}
