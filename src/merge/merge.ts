import type { Framework } from '../appendix';
import { gather } from '../gaps/gather';
import { baseAmong, leadsOf, tellingsOf } from './base';
import type { ContributedTable, Contribution } from './contribution';
import { joinedTable } from './joined-table';
import type { Merged } from './merged';
import { identityAmong } from './same-indicator';
import { shareOf } from './share-of';

export interface MergeChoice {
  /** The appendix that names everybody, as the user says; else it is looked for. */
  readonly base: string | null;
}

/** Many files' records in one, whatever the order in which they come. */
export function merge(contributions: readonly Contribution[], choice: MergeChoice = { base: null }): Merged {
  const byName = [...contributions].sort((one, other) => compared(one.file, other.file));
  const framework = mostly(byName.flatMap(({ tables }) => tables));
  const known = byName.map((contribution) => ofFramework(contribution, framework));
  const identityOf = identityAmong(known.flatMap(tellingsOf));
  const base = choice.base ?? baseAmong(known, identityOf);
  const ordered = [
    ...known.filter(({ file }) => file === base),
    ...known.filter(({ file }) => file !== base),
  ];
  const joined = [
    ...gather(
      ordered.flatMap(({ tables }) => tables),
      (table) => [table.facts.framework],
    ).values(),
  ].map((tables) => joinedTable(tables, base, identityOf));
  const tables = joined.map(({ table }) => table);
  const leads = new Map(leadsOf(ordered).map((lead) => [lead.key, lead]));
  const shares = ordered.map((contribution) =>
    shareOf(contribution, { tables, leads, isBase: contribution.file === base }),
  );
  const sent = new Set(shares.flatMap(({ units }) => units.map(({ key }) => key)));
  const named = contributions.length > 1 ? leadsOf(ordered.filter(({ file }) => file === base)) : [];
  return {
    tables,
    contradictions: joined.flatMap(({ contradictions }) => contradictions),
    shares,
    base,
    silent: named.filter(({ key }) => !sent.has(key)),
  };
}

/** The framework that most records belong to: a department's table often does not say it. */
function mostly(tables: readonly ContributedTable[]): Framework | null {
  const count = (framework: Framework | null) =>
    tables.reduce(
      (sum, { facts, tellings }) => sum + (facts.framework === framework ? tellings.length : 0),
      0,
    );
  if (count('PII') + count('PCI') === 0) return null;
  return count('PCI') > count('PII') ? 'PCI' : 'PII';
}

function ofFramework(contribution: Contribution, framework: Framework | null): Contribution {
  return {
    ...contribution,
    tables: contribution.tables.map((table) =>
      table.facts.framework === null ? { ...table, facts: { ...table.facts, framework } } : table,
    ),
  };
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
