import type { NamedPillar } from '../../app/pillars';
import type { AppendixGaps, RecordGap, RollupPart } from '../../gaps';
import { leadsOf, noLead, noPlace } from '../../gaps';

export const groupings = ['none', 'pillar', 'lead'] as const;

export type Grouping = (typeof groupings)[number];

/** Indicators under one head, with their sums; one group without a head where there is no grouping. */
export interface GapGroup {
  readonly key: string;
  readonly pillar: NamedPillar | null;
  readonly part: RollupPart | null;
  readonly gaps: readonly RecordGap[];
}

/** The indicators of an appendix, grouped. One with two leads stands under each of them. */
export function grouped(
  { gaps, rollup }: AppendixGaps,
  grouping: Grouping,
  pillars: readonly NamedPillar[],
): readonly GapGroup[] {
  const indicators = gaps.filter(({ record }) => record.kind === 'indicator');
  switch (grouping) {
    case 'none':
      return [{ key: '', pillar: null, part: null, gaps: indicators }];
    case 'pillar':
      return groupsOf(rollup.byPillar, ({ place }) => [place?.pillar ?? noPlace], indicators)
        .map((group) => ({ ...group, pillar: pillars.find(({ code }) => code === group.key) ?? null }))
        .sort(byKey);
    case 'lead':
      return groupsOf(rollup.byLead, ({ record }) => leadsOf(record), indicators).sort(
        (one, other) =>
          Number(one.key === noLead) - Number(other.key === noLead) ||
          (other.part?.gap ?? 0) - (one.part?.gap ?? 0),
      );
  }
}

function groupsOf(
  parts: Readonly<Record<string, RollupPart>>,
  keysOf: (gap: RecordGap) => readonly string[],
  gaps: readonly RecordGap[],
): GapGroup[] {
  const members = new Map<string, RecordGap[]>(Object.keys(parts).map((key) => [key, []]));
  for (const gap of gaps) for (const key of keysOf(gap)) members.get(key)?.push(gap);
  return Object.entries(parts).map(([key, part]) => ({
    key,
    pillar: null,
    part,
    gaps: members.get(key) ?? [],
  }));
}

/** Pillars count up; what has no place comes last. */
function byKey(one: GapGroup, other: GapGroup): number {
  return Number(one.key === noPlace) - Number(other.key === noPlace) || Number(one.key) - Number(other.key);
}
