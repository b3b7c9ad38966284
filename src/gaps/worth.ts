import { exact, sum } from './exact';
import { gather } from './gather';
import type { Placed, Placing, Unplaced } from './placing';
import { membersOf } from './placing';
import type { IndexStructure, Side, StructureAssumption, UnknownStructure } from './structure';
import { pillarShare, sideShare } from './structure';

/** What meeting one indicator's goal adds to its group, its pillar and the index, if nothing else moves. */
export interface IndicatorWorth {
  readonly code: string;
  readonly row: number;
  readonly lift: number;
  readonly group: number;
  readonly pillar: number;
  readonly index: number;
  /** Points of the index for one point of the indicator. */
  readonly share: number;
}

export interface KnownWorth {
  readonly known: true;
  readonly indicators: readonly IndicatorWorth[];
  readonly byPillar: Readonly<Record<string, number>>;
  readonly bySide: Readonly<Partial<Record<Side, number>>>;
  /** What meeting every listed goal adds to the index. */
  readonly index: number;
  /** Last year's index, where given, and what becomes of it. */
  readonly from: number | null;
  readonly to: number | null;
  readonly assumption: StructureAssumption | null;
  /** Indicators that add nothing, and why. */
  readonly left: readonly Unplaced[];
}

export type IndexWorth = KnownWorth | UnknownStructure;

/** A placed indicator whose rise is known, with the points of each level that it is worth. */
interface Rising extends IndicatorWorth {
  readonly side: number;
  readonly place: Placed['pillar'];
}

/** What the goals of an appendix are worth to the index, whose score was `from` last year. */
export function worthOf(placing: Placing, structure: IndexStructure, from: number | null): KnownWorth {
  const rising = placing.placed.flatMap((indicator) => risingOf(indicator, placing, structure) ?? []);
  const index = sum(rising.map((worth) => worth.index));
  return {
    known: true,
    indicators: rising.map(({ code, row, lift, group, pillar, index: whole, share }) => ({
      code,
      row,
      lift: exact(lift),
      group: exact(group),
      pillar: exact(pillar),
      index: exact(whole),
      share,
    })),
    byPillar: totals(
      rising,
      ({ place }) => place.code,
      ({ pillar }) => pillar,
    ),
    bySide: totals(
      rising,
      ({ place }) => place.side,
      ({ side }) => side,
    ),
    index,
    from,
    to: from === null ? null : exact(from + index),
    assumption: structure.assumption,
    left: [...placing.unplaced, ...placing.placed.filter(({ lift }) => lift === null).map(withoutRise)],
  };
}

function risingOf(indicator: Placed, { placed }: Placing, structure: IndexStructure): Rising | null {
  const { code, row, lift } = indicator;
  if (lift === null) return null;
  const ofGroup = 1 / membersOf(indicator.group, placed);
  const ofPillar = ofGroup / indicator.pillar.groups.length;
  const share = ofPillar * pillarShare(structure, indicator.pillar);
  const pillar = lift * ofPillar;
  return {
    code,
    row,
    lift,
    group: lift * ofGroup,
    pillar,
    side: pillar * sideShare(structure, indicator.pillar),
    index: lift * share,
    share,
    place: indicator.pillar,
  };
}

function totals(
  rising: readonly Rising[],
  keyOf: (worth: Rising) => string,
  pointsOf: (worth: Rising) => number,
): Readonly<Record<string, number>> {
  const gathered = gather(rising, (worth) => [keyOf(worth)]);
  return Object.fromEntries([...gathered].map(([key, members]) => [key, sum(members.map(pointsOf))]));
}

function withoutRise({ code, row }: Placed): Unplaced {
  return { code, row, reason: 'not-computable' };
}
