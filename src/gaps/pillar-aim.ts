import type { PillarGoal, Target } from '../appendix';
import type { Before } from './before';
import { isFigure } from './exact';
import { gapOfGoal } from './gap-of';
import { statedScore } from './stated-score';

/** Why nothing is said of a pillar's goal. */
export type UnknownAim =
  /** Nothing has to rise; what is not known is whether the indicators outside the appendix hold. */
  | 'keep-goal'
  /** A rank depends on what the other provinces score. */
  | 'rank-goal'
  | 'no-figure';

/** The score that a pillar is to reach. */
export interface PillarAim {
  readonly goal: number;
  /** "trên 50": 50 itself is not enough. */
  readonly strict: boolean;
  readonly keep: boolean;
  readonly baseline: number | null;
}

/** The first of a pillar's goals that is a score. */
export function pillarAim({ target, baseline }: PillarGoal): PillarAim | UnknownAim {
  const known = baseline !== null && isFigure(baseline) ? baseline : null;
  const goals = [target.goal, ...target.also];
  return goals.flatMap((goal) => aimOf(goal, known) ?? [])[0] ?? whyNone(goals);
}

function aimOf(target: Target, baseline: number | null): PillarAim | null {
  const goal = statedScore(target) ?? goalFrom(target, baseline);
  if (goal === null) return null;
  return {
    goal,
    strict: target.kind === 'bound' && target.op === '>',
    keep: target.kind === 'keep' || (baseline !== null && goal <= baseline),
    baseline,
  };
}

/** The score to reach where it is told by how far it lies from last year's. */
function goalFrom(target: Target, baseline: number | null): number | null {
  const score: Before['score'] =
    baseline === null ? 'baseline-missing' : { value: baseline, unit: 'point', of: null };
  const gap = gapOfGoal(target, { score, rank: 'rank-unknown', year: null });
  return gap.status !== 'not-computable' && gap.unit === 'point' && gap.direction === 'up' ? gap.goal : null;
}

function whyNone(goals: readonly Target[]): UnknownAim {
  if (goals.some(({ kind }) => kind === 'keep')) return 'keep-goal';
  return goals.some(isRank) ? 'rank-goal' : 'no-figure';
}

function isRank(target: Target): boolean {
  return target.kind === 'top' || ('unit' in target && target.unit === 'rank');
}
