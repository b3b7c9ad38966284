import type { Gap, MeasuredGap, RecordGap, UnmeasuredGap } from './gap';
import { statedScore } from './stated-score';
import type { GroupShape, IndexStructure, PillarShape } from './structure';

/** Why an indicator's goal says nothing of the index. */
export type UnplacedReason =
  | 'not-in-structure'
  /** The same code stands further up. */
  | 'duplicate'
  | 'not-computable'
  /** A percentage or a rank, or a figure that should fall: no rise of a score. */
  | 'not-a-rise-in-points'
  | 'out-of-scale';

export interface Unplaced {
  readonly code: string | null;
  readonly row: number;
  readonly reason: UnplacedReason;
}

/** An indicator of the appendix in its place in the index. */
export interface Placed {
  readonly code: string;
  readonly row: number;
  readonly pillar: PillarShape;
  readonly group: GroupShape;
  /** How far the score rises if its goal is met; null where last year's is not known. */
  readonly lift: number | null;
  /** The score if its goal is met; null where only the rise is known. */
  readonly level: number | null;
}

export interface Placing {
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
}

type Rise = Pick<Placed, 'lift' | 'level'>;

/** Puts the indicators of an appendix where they belong in the index. */
export function place(gaps: readonly RecordGap[], structure: IndexStructure): Placing {
  const placed = new Map<string, Placed>();
  const unplaced: Unplaced[] = [];
  for (const { record, place: at, gap } of gaps) {
    if (record.kind !== 'indicator') continue;
    const { row } = record;
    const pillar = structure.pillars.find((shape) => shape.code === at?.pillar);
    const group = pillar?.groups.find((shape) => shape.code === at?.group);
    const rise = riseOf(gap, structure.maximum);
    const leave = (reason: UnplacedReason) => unplaced.push({ code: at?.code ?? null, row, reason });
    if (!at || !pillar || !group) leave('not-in-structure');
    else if (placed.has(at.code)) leave('duplicate');
    else if (typeof rise === 'string') leave(rise);
    else placed.set(at.code, { code: at.code, row, pillar, group, ...rise });
  }
  return { placed: [...placed.values()], unplaced };
}

/** As many members as the structure counts, unless the appendix itself lists more. */
export function membersOf(group: GroupShape, placed: readonly Placed[]): number {
  return Math.max(group.indicators, placed.filter((indicator) => indicator.group === group).length);
}

function riseOf(gap: Gap, maximum: number): Rise | UnplacedReason {
  const rise = gap.status === 'not-computable' ? levelAlone(gap) : measuredRise(gap);
  if (typeof rise === 'string') return rise;
  return [rise.lift, rise.level].every((figure) => figure === null || (figure >= 0 && figure <= maximum))
    ? rise
    : 'out-of-scale';
}

function measuredRise(gap: MeasuredGap): Rise | UnplacedReason {
  if (gap.unit !== 'point' || gap.direction !== 'up') return 'not-a-rise-in-points';
  return { lift: gap.value, level: gap.baseline === null ? gap.goal : gap.baseline + gap.value };
}

/** A goal in points tells where the score is to stand, whatever is known of last year's. */
function levelAlone(gap: UnmeasuredGap): Rise | UnplacedReason {
  const level = statedScore(gap.target);
  return level === null ? 'not-computable' : { lift: null, level };
}
