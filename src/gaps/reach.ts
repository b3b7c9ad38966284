import type { Target } from '../appendix';
import { exact } from './exact';
import type { Footing } from './footing';
import type { MeasuredGap } from './gap';

/** The figure that a target asks for, and when it counts as reached. */
export interface Aim {
  readonly target: Target;
  readonly goal: number;
  readonly direction: MeasuredGap['direction'];
  readonly strict: boolean;
  readonly bound: MeasuredGap['bound'];
}

/** The way from last year's figure to the goal. */
export function reach(aim: Aim, footing: Footing): MeasuredGap {
  const baseline = exact(footing.baseline);
  const goal = exact(aim.goal);
  const distance = exact(aim.direction === 'up' ? goal - baseline : baseline - goal);
  const open = distance > 0 || (aim.strict && distance === 0);
  const value = Math.max(0, distance);
  return {
    target: aim.target,
    status: open ? 'open' : 'met',
    value,
    relative: footing.unit === 'rank' ? null : shareOf(value, baseline),
    unit: footing.unit,
    direction: aim.direction,
    strict: aim.strict,
    baseline,
    goal,
    bound: aim.bound,
    assumed: footing.assumed,
  };
}

/** Growth from nothing has no rate. */
function shareOf(value: number, baseline: number): number | null {
  return baseline === 0 ? null : exact(value / Math.abs(baseline));
}
