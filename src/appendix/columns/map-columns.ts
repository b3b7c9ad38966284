import type { Column, ColumnChoice, Field, UnmappedColumn } from '../fields';
import type { HeaderColumn } from '../header';
import type { Candidate, Fit } from './candidates';
import { byCertainty, contentCandidates, namedCandidates } from './candidates';
import { figureRoles } from './figure-roles';
import { byYear } from './years';
import type { TableColumns } from './table-columns';

/** Fields that several columns may hold, told apart by their years. */
const repeated = new Set<Field>(['baseline', 'baselineRank', 'target', 'targetRank']);

/**
 * Which column holds which field: first the user's word, then header wordings from the surest to the least
 * sure, then what the cells look like. A column that is left over stays unmapped.
 */
export function mapColumns(
  columns: readonly HeaderColumn[],
  choices: readonly ColumnChoice[],
  planYear: number | null,
  fit: Fit,
): TableColumns {
  const chosen = new Map(choices.map(({ column, field }) => [column, field]));
  const open = columns.filter(({ column }) => !chosen.has(column));
  const role = figureRoles(
    open,
    planYear,
    (column) => (fit(column, 'target') ?? 0) > (fit(column, 'baseline') ?? 0),
  );
  const candidates = [
    ...columns.flatMap((column) => chosenCandidate(column, chosen.get(column.column) ?? null)),
    ...open.flatMap((column) => namedCandidates(column, role, fit)).sort(byCertainty),
    ...open.flatMap((column) => contentCandidates(column, fit)).sort(byCertainty),
  ];
  const taken = settle(candidates);
  const mapped = [...taken.values()].map((candidate) => columnOf(candidate, candidates));
  const { byField, otherTargets } = byYear(mapped, planYear);
  const held = new Map([...byField.values(), ...otherTargets].map(({ column, field }) => [column, field]));
  const order = columns.map(({ column }) => column);
  return {
    byField,
    otherTargets,
    unmapped: columns.filter(({ column }) => !held.has(column)).map((column) => unmappedOf(column, fit)),
    order,
    left: Math.min(...order),
    right: Math.max(...order),
    placeOf: new Map(order.map((column, place) => [column, place])),
    fieldAt: order.map((column) => held.get(column) ?? null),
  };
}

function chosenCandidate(column: HeaderColumn, field: Field | null): readonly Candidate[] {
  return field === null ? [] : [{ column, field, evidence: 'user', certainty: 1 }];
}

/** Each column takes the first of its fields that is still free. */
function settle(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const byColumn = new Map<number, Candidate>();
  const fields = new Set<Field>();
  for (const candidate of candidates) {
    const { column, field, evidence } = candidate;
    const once = !repeated.has(field) || evidence === 'content';
    if (byColumn.has(column.column) || (once && fields.has(field))) continue;
    byColumn.set(column.column, candidate);
    fields.add(field);
  }
  return byColumn;
}

function columnOf(
  { column, field, evidence, certainty }: Candidate,
  candidates: readonly Candidate[],
): Column {
  const others = candidates.filter((other) => other.column === column && other.field !== field);
  return {
    field,
    column: column.column,
    header: column.heading.text,
    year: column.heading.year,
    evidence,
    certainty,
    rivals: evidence === 'user' ? [] : others.map((other) => other.field),
  };
}

const telling: readonly Field[] = ['lead', 'timeline', 'target', 'baseline'];

function unmappedOf({ column, heading }: HeaderColumn, fit: Fit): UnmappedColumn {
  const looksLike = telling.find((field) => (fit(column, field) ?? 0) >= 0.8) ?? null;
  return { column, header: heading.text, year: heading.year, looksLike };
}
