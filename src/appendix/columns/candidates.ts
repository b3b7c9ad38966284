import type { ColumnEvidence, Field } from '../fields';
import { fields } from '../fields';
import type { HeaderColumn } from '../header';
import type { Sense } from '../header';
import type { FigureRole } from './figure-roles';

/** A field that a column may hold, and how well that fits. */
export interface Candidate {
  readonly column: HeaderColumn;
  readonly field: Field;
  readonly evidence: ColumnEvidence;
  readonly certainty: number;
}

/** How far the cells of a column look like a field (0 to 1); null where there are none to look at. */
export type Fit = (column: number, field: Field) => number | null;

const leastContent = 0.8;
/** Fields whose cells are recognisable without a header. */
const telling: readonly Field[] = [
  'timeline',
  'lead',
  'coordinator',
  'target',
  'baseline',
  'ordinal',
  'indicator',
];

/** The fields that the header's words name. One wording with one sense stands whatever the cells hold. */
export function namedCandidates(
  column: HeaderColumn,
  role: (column: HeaderColumn) => FigureRole,
  fit: Fit,
): readonly Candidate[] {
  const { meaning } = column;
  if (!meaning) return [];
  const senses = meaning.senses.flatMap((sense) => fieldsOf(sense, role(column)));
  return senses.flatMap((field, place) => {
    const seen = fit(column.column, field) ?? 0.5;
    const certainty = certaintyOf(
      meaning.evidence === 'synonym',
      senses.length,
      meaning.strength,
      seen,
      place,
    );
    return certainty === null ? [] : { column, field, evidence: meaning.evidence, certainty };
  });
}

function certaintyOf(exact: boolean, senses: number, strength: number, seen: number, place: number) {
  if (exact && senses === 1) return seen < 0.3 ? 0.85 : 1;
  if (exact) return seen < 0.3 && place > 0 ? null : 0.5 + 0.4 * seen - 0.02 * place;
  return strength * (0.6 + 0.4 * seen) - 0.02 * place;
}

/** What the cells alone look like, where the header says nothing. */
export function contentCandidates(column: HeaderColumn, fit: Fit): readonly Candidate[] {
  if (column.meaning) return [];
  const seenAs = (field: Field) => fit(column.column, field) ?? 0;
  // Days are numbers as well, and no figures.
  const ofDays = seenAs('timeline') >= leastContent && seenAs('baseline') >= leastContent;
  return telling.flatMap((field) => {
    const seen = seenAs(field);
    return seen < leastContent || (ofDays && isFigure(field))
      ? []
      : { column, field, evidence: 'content' as const, certainty: seen / 2 };
  });
}

function isFigure(field: Field): boolean {
  return field === 'baseline' || field === 'target';
}

function fieldsOf(sense: Sense, role: FigureRole): readonly Field[] {
  if (sense === 'score') return [role];
  if (sense === 'rank') return [role === 'target' ? 'targetRank' : 'baselineRank'];
  return sense === 'pillar' || sense === 'source' ? [] : [sense];
}

/** Best first; among equals the order of fields, then of columns. */
export function byCertainty(one: Candidate, other: Candidate): number {
  return (
    other.certainty - one.certainty ||
    fields.indexOf(one.field) - fields.indexOf(other.field) ||
    one.column.column - other.column.column
  );
}
