import type { PlanRecord } from '../../appendix';
import { groupedBy } from '../grouped';
import type { CheckedAppendix } from '../rule';
import { byUse } from './by-use';
import { dutiesOf } from './duties';

const most = 3;

/**
 * Who could lead a record that nobody leads: those who lead its neighbours of the same group ("2.2"), then those
 * who lead most of the table.
 */
export function leadsToPropose({ appendix }: CheckedAppendix): (record: PlanRecord) => readonly string[] {
  const leads = dutiesOf(appendix)
    .filter(({ role }) => role === 'lead')
    .flatMap(({ record, read }) =>
      read.value.named.flatMap(({ name, organisation }) =>
        organisation ? [{ name, group: groupOf(record) }] : [],
      ),
    );
  const everywhere = byUse(leads.map(({ name }) => name));
  const nearby = new Map(
    [...groupedBy(leads, ({ group }) => group)].map(([group, some]) => [
      group,
      byUse(some.map(({ name }) => name)),
    ]),
  );
  const proposals = new Map(
    [...nearby].map(([group, near]) => [group, [...new Set([...near, ...everywhere])].slice(0, most)]),
  );
  return (record) => proposals.get(groupOf(record)) ?? everywhere.slice(0, most);
}

/** "2.2" of "2.2.4". */
function groupOf({ indicator }: PlanRecord): string | undefined {
  return indicator?.value.code?.code.split('.').slice(0, 2).join('.');
}
