import type { Cell, PillarGoal } from '../appendix';
import { centsDown, exact, sum } from './exact';
import type { PillarAim, UnknownAim } from './pillar-aim';
import { pillarAim } from './pillar-aim';
import type { Placed } from './placing';
import { membersOf } from './placing';
import type {
  GroupShape,
  IndexStructure,
  PillarShape,
  StructureAssumption,
  UnknownStructure,
} from './structure';
import type { KnownWorth } from './worth';

export type Verdict = 'unreachable' | 'demanding' | 'reachable' | 'unknown';

/** Whether a stated pillar goal can be met by the listed goals, and what the other indicators would have to do. */
export interface Feasibility {
  readonly pillar: string;
  readonly goal: number | null;
  readonly verdict: Verdict;
  /** Why the verdict is unknown. */
  readonly reason: UnknownAim | 'structure-unknown' | null;
  /** The pillar's score if every listed goal is met and every other indicator has the best score there is. */
  readonly ceiling: number | null;
  /** The mean that the other indicators must reach; null where there are none. */
  readonly othersMean: number | null;
  /** What the listed goals add to the pillar. */
  readonly lift: number | null;
  /** How the ceiling comes about, group by group; none where there is no ceiling. */
  readonly groups: readonly GroupCeiling[];
  readonly assumption: StructureAssumption | null;
  /** Where the goal stands; in no cell, if the user gave it. */
  readonly source: { readonly sheet: string; readonly cell: Cell | null };
}

/** A group of the pillar at its ceiling: the mean of the scores that the goals ask for and of the best score for each other. */
export interface GroupCeiling {
  readonly code: string;
  readonly levels: readonly number[];
  readonly others: number;
  readonly best: number;
  readonly ceiling: number;
}

/** The index with the indicators of an appendix in their places. */
export interface Setting {
  readonly known: true;
  readonly structure: IndexStructure;
  readonly placed: readonly Placed[];
  readonly worth: KnownWorth;
}

/**
 * The share of the best score from which on a mean of the other indicators is a lot to ask. In 2023 the leading
 * province had 62.86 in the whole index, the first of all in pillar 7 had 66.21, the fifth in pillar 3 69.32:
 * above 70 hardly anybody stands.
 */
const demandingShare = 0.7;

export function feasibilityOf(stated: PillarGoal, setting: Setting | UnknownStructure): Feasibility {
  const { pillar, sheet, cell } = stated;
  const shape = setting.known ? setting.structure.pillars.find(({ code }) => code === pillar) : undefined;
  const aim = pillarAim(stated);
  const unknown = {
    pillar,
    goal: typeof aim === 'string' ? null : aim.goal,
    verdict: 'unknown',
    ceiling: null,
    othersMean: null,
    lift: null,
    groups: [],
    assumption: null,
    source: { sheet, cell },
  } as const;
  if (!setting.known || !shape) return { ...unknown, reason: 'structure-unknown' };

  const lift = setting.worth.byPillar[pillar] ?? 0;
  const told = { ...unknown, lift, assumption: setting.structure.assumption };
  if (typeof aim === 'string') return { ...told, reason: aim };
  if (aim.keep) return { ...told, reason: 'keep-goal' };
  return { ...told, ...judge(aim, shape, setting, lift), reason: null };
}

function judge(aim: PillarAim, shape: PillarShape, { structure, placed }: Setting, lift: number) {
  const { maximum } = structure;
  const outlooks = shape.groups.map((group) => outlookOf(group, placed));
  const fixed = meanOf(outlooks.map((group) => group.fixed));
  const slope = meanOf(outlooks.map((group) => group.slope));
  const ceiling = exact(fixed + slope * maximum);
  const othersMean = slope === 0 ? null : exact(Math.max(0, (aim.goal - fixed) / slope));
  const verdict = ((): Verdict => {
    if (aim.baseline !== null && reaches(exact(aim.baseline + lift), aim)) return 'reachable';
    if (!reaches(ceiling, aim)) return 'unreachable';
    return othersMean !== null && othersMean > demandingShare * maximum ? 'demanding' : 'reachable';
  })();
  const groups = outlooks.map((group) => ({
    code: group.code,
    levels: group.levels,
    others: group.others,
    best: maximum,
    ceiling: exact(group.fixed + group.slope * maximum),
  }));
  return { verdict, ceiling: centsDown(ceiling), othersMean, groups };
}

function reaches(score: number, { goal, strict }: PillarAim): boolean {
  return strict ? score > goal : score >= goal;
}

/** How a group's score follows from the mean of its indicators that are not listed: fixed + slope × mean. */
function outlookOf(group: GroupShape, placed: readonly Placed[]) {
  const members = membersOf(group, placed);
  const levels = placed.flatMap((indicator) => (indicator.group === group ? (indicator.level ?? []) : []));
  const others = members - levels.length;
  return { code: group.code, levels, others, fixed: sum(levels) / members, slope: others / members };
}

function meanOf(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0) / figures.length;
}
