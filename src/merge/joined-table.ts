import { gather } from '../gaps/gather';
import type { ContributedTable } from './contribution';
import { contradictionsAmong } from './contradictions';
import type { Placed } from './in-plan-order';
import { byPlan, placeInBase } from './in-plan-order';
import type { Contradiction, MergedTable } from './merged';
import { recordsOf } from './records-of';
import type { IdentityOf } from './same-indicator';
import type { Telling } from './telling';

interface Joined {
  readonly table: MergedTable;
  readonly contradictions: readonly Contradiction[];
}

/** The tables of one framework as one, in the base's order. */
export function joinedTable(
  tables: readonly ContributedTable[],
  base: string | null,
  identityOf: IdentityOf,
): Joined {
  const same = [
    ...gather(
      tables.flatMap(({ tellings }) => tellings),
      (telling) => [identityOf(telling)],
    ).values(),
  ];
  const found = same.map((tellings) => ({ tellings, contradictions: contradictionsAmong(tellings) }));
  const placed = found
    .flatMap(({ tellings, contradictions }) =>
      recordsOf(tellings, contradictions.length > 0).map((folded): Placed => {
        const own = placeInBase(folded.tellings, base);
        return { ...folded, inBase: own !== null, basePlace: own ?? placeInBase(tellings, base) };
      }),
    )
    .sort(byPlan);
  const untouched = placed.every(({ inBase }) => inBase);
  const order = new Map(placed.flatMap(({ tellings }, index) => tellings.map((telling) => [telling, index])));
  const firstOf = (tellings: readonly Telling[]) => Math.min(...tellings.map((each) => order.get(each) ?? 0));
  return {
    table: {
      framework: tables[0]?.facts.framework ?? null,
      facts: factsOf(tables),
      records: placed.map(({ record }) => (untouched ? record : { ...record, ordinal: null })),
    },
    contradictions: [...found]
      .sort((one, other) => firstOf(one.tellings) - firstOf(other.tellings))
      .flatMap(({ contradictions }) => contradictions),
  };
}

/** What the first table says of the plan, and where it says nothing the first that does. */
function factsOf(tables: readonly ContributedTable[]): MergedTable['facts'] {
  const [first, ...others] = tables.map(({ facts }) => facts);
  if (!first) throw new RangeError('no table');
  const told = <K extends keyof MergedTable['facts']>(fact: K) =>
    [first, ...others].find((facts) => facts[fact] !== null)?.[fact] ?? first[fact];
  return {
    ...first,
    title: told('title'),
    baselineYear: told('baselineYear'),
    targetYear: told('targetYear'),
    documentNumber: told('documentNumber'),
    planDate: told('planDate'),
    province: told('province'),
  };
}
