import { noLead } from '../../../gaps';
import type { Severity } from '../../../rules';
import { severities } from '../../../rules';
import type { Entry } from './entries';
import { ownersOf } from './filter';

export const groupings = ['row', 'rule', 'owner'] as const;
export type Grouping = (typeof groupings)[number];

/** Findings that belong together under one head. */
export interface Group {
  readonly key: string;
  readonly entries: readonly Entry[];
  /** The first of them, which knows the row, the rule or the sheet. */
  readonly first: Entry;
  /** Who answers for them, where they are grouped by that. */
  readonly owner: string | null;
}

/** By row in reading order, what is said of the whole sheet first; by rule with the gravest and most frequent first, by lead in the alphabet's order. */
export function groupsOf(entries: readonly Entry[], by: Grouping): readonly Group[] {
  const members = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const name of namesOf(entry, by)) {
      const group = members.get(name);
      if (group) group.push(entry);
      else members.set(name, [entry]);
    }
  const groups = [...members].flatMap(([name, [first, ...others]]) =>
    first
      ? [{ key: `${by} ${name}`, first, entries: [first, ...others], owner: by === 'owner' ? name : null }]
      : [],
  );
  return by === 'row' ? wholeFirst(groups) : groups.sort(by === 'rule' ? byWeight : byName);
}

/** What is said of a sheet as a whole may concern a cell in its middle. */
function wholeFirst(groups: readonly Group[]): readonly Group[] {
  const sheets = new Map<string, { whole: Group[]; rows: Group[] }>();
  for (const group of groups) {
    const { sheetId, row } = group.first.finding;
    const sheet = sheets.get(sheetId) ?? { whole: [], rows: [] };
    sheets.set(sheetId, sheet);
    sheet[row === null ? 'whole' : 'rows'].push(group);
  }
  return [...sheets.values()].flatMap(({ whole, rows }) => [...whole, ...rows]);
}

function namesOf(entry: Entry, by: Grouping): readonly string[] {
  const { sheetId, row, rule } = entry.finding;
  switch (by) {
    case 'row':
      return [`${sheetId} ${row ?? ''}`];
    case 'rule':
      return [rule];
    case 'owner':
      return ownersOf(entry);
  }
}

const rank = (severity: Severity): number => severities.indexOf(severity);

function byWeight(one: Group, other: Group): number {
  return gravestOf(one) - gravestOf(other) || other.entries.length - one.entries.length;
}

function gravestOf({ entries }: Group): number {
  return Math.min(...new Set(entries.map(({ finding }) => rank(finding.severity))));
}

function byName({ owner: one }: Group, { owner: other }: Group): number {
  if (one === other) return 0;
  if (one === noLead || other === noLead) return one === noLead ? 1 : -1;
  return (one ?? '').localeCompare(other ?? '', 'vi');
}
