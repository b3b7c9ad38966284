import type { Entry } from './entries';
import type { Group } from './groups';
import { placeOf } from './place';

/** A line of the list: a group's head, or one finding under it. */
export type Line =
  | { readonly kind: 'group'; readonly key: string; readonly group: Group; readonly open: boolean }
  | {
      readonly kind: 'entry';
      readonly key: string;
      readonly group: Group;
      readonly entry: Entry;
      /** Which of its group it is, counted from 1. */
      readonly place: number;
      /** Whether another of its group has the same title and place, so that it must say more. */
      readonly alike: boolean;
    };

/** The groups as lines, those of closed groups left out. A finding with two leads stands under each. */
export function linesOf(groups: readonly Group[], closed: ReadonlySet<string>): readonly Line[] {
  return groups.flatMap((group): readonly Line[] => {
    const open = !closed.has(group.key);
    const head: Line = { kind: 'group', key: group.key, group, open };
    if (!open) return [head];
    const alike = saidTwice(group.entries);
    return [
      head,
      ...group.entries.map((entry, index): Line => ({
        kind: 'entry',
        key: `${group.key} ${entry.key}`,
        group,
        entry,
        place: index + 1,
        alike: alike.has(saidOf(entry)),
      })),
    ];
  });
}

/** What the line of a finding says: its rule's title, and where. */
function saidOf({ finding }: Entry): string {
  return `${finding.rule} ${placeOf(finding)}`;
}

function saidTwice(entries: readonly Entry[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const entry of entries) (once.has(saidOf(entry)) ? twice : once).add(saidOf(entry));
  return twice;
}

/** The entry after (or before) the chosen one, going round at the ends; the first where none is chosen. */
export function stepFrom(entries: readonly Entry[], chosen: string | null, by: 1 | -1): Entry | null {
  if (entries.length === 0) return null;
  const found = entries.findIndex(({ key }) => key === chosen);
  const at = found >= 0 ? found : by === 1 ? -1 : 0;
  return entries[(at + by + entries.length) % entries.length] ?? null;
}
