import type { IndexEntry } from '../../appendix';
import type { PciComponent } from '../../frameworks';
import { pciEdition } from '../../frameworks';
import { indexKey } from '../../appendix/text';

export interface Renamed {
  readonly former: string;
  readonly until: number;
  readonly now: string;
  /** The DDCI, another index, still calls it so. */
  readonly inDdci: boolean;
}

/** Names of PCI components that are no longer used in a year. */
export interface FormerNames {
  readonly renamed: ReadonlyMap<string, Renamed>;
  /** Components that the year's index does not have under any name. */
  readonly dropped: ReadonlySet<string>;
}

export function formerNamesIn(year: number | null, indices: readonly IndexEntry[]): FormerNames {
  const components = (year === null ? null : pciEdition(year))?.components ?? [];
  const renamed = components.flatMap(renamedFrom);
  const used = new Set(components.flatMap(namesOf).map(indexKey));
  const dropped = indices.filter(
    ({ framework, name }) => components.length > 0 && framework === 'PCI' && !used.has(indexKey(name)),
  );
  return {
    renamed: new Map(renamed.map((each) => [indexKey(each.former), each])),
    dropped: new Set(dropped.flatMap(({ name, otherNames }) => [name, ...otherNames]).map(indexKey)),
  };
}

function renamedFrom({ name, formerNames, ddciNames }: PciComponent): readonly Renamed[] {
  return formerNames.map((former) => ({
    former: former.name,
    until: former.until,
    now: name,
    inDdci: ddciNames.includes(former.name),
  }));
}

function namesOf({ name, otherNames, formerNames }: PciComponent): readonly string[] {
  return [name, ...otherNames, ...formerNames.map((former) => former.name)];
}
