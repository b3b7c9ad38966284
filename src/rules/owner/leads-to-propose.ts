import type { PlanRecord } from '../../appendix';
import type { CheckedAppendix } from '../rule';

const most = 3;

/**
 * Who could lead a record that nobody leads: those who lead its neighbours of the same group ("2.2"), then those
 * who lead most of the table.
 */
export function leadsToPropose({ appendix }: CheckedAppendix): (record: PlanRecord) => readonly string[] {
  const byScope = new Map<string, Map<string, number>>();
  for (const record of appendix.records) {
    for (const scope of scopesOf(record)) {
      const counts = byScope.get(scope) ?? new Map<string, number>();
      byScope.set(scope, counts);
      for (const { name, organisation } of record.lead?.value.named ?? []) {
        if (organisation) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  const ranked = new Map([...byScope].map(([scope, counts]) => [scope, namesByCount(counts)]));
  return (record) => {
    const names = scopesOf(record).flatMap((scope) => ranked.get(scope) ?? []);
    return [...new Set(names)].slice(0, most);
  };
}

function namesByCount(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
}

/** From the nearest to the whole table. */
function scopesOf({ indicator }: PlanRecord): readonly string[] {
  const code = indicator?.value.code?.code.split('.') ?? [];
  return [...new Set([code.slice(0, 2).join('.'), ''])];
}
