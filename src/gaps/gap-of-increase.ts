import type { ScoreUnit, Target } from '../appendix';
import type { Before } from './before';
import { exact } from './exact';
import { footingFor, gapUnitOf, ownFooting } from './footing';
import type { Gap } from './gap';
import { unmeasured } from './gap';
import type { Aim } from './reach';
import { reach } from './reach';

type Increase = Extract<Target, { kind: 'increase' }>;

const measuredIn = {
  point: 'point',
  'percentage-point': 'percent',
  rank: 'rank',
} as const satisfies Record<Exclude<Increase['unit'], 'percent'>, ScoreUnit>;

/** "tăng 1,5 điểm", "tăng 10% so với năm 2023", "giảm 30%", "tăng 2-3 bậc". */
export function gapOfIncrease(target: Increase, before: Before): Gap {
  if (target.since !== null && before.year !== null && target.since !== before.year) {
    return unmeasured(target, 'relative-to-other-year');
  }
  if (target.ambiguous) return unmeasured(target, 'percent-ambiguous');
  if (target.unit === 'percent') return byShare(target, before);
  return target.unit === 'rank' ? byPlaces(target, before) : bySteps(target, measuredIn[target.unit], before);
}

/** Per cent of last year's figure. */
function byShare(target: Increase, before: Before): Gap {
  const footing = ownFooting(before);
  if (typeof footing === 'string') return unmeasured(target, footing);
  const { baseline } = footing;
  if (exact(baseline) === 0) return unmeasured(target, 'baseline-zero');
  return reach(aimOf(target, baseline + (Math.abs(baseline) * target.by) / 100), footing);
}

function bySteps(target: Increase, unit: ScoreUnit, before: Before): Gap {
  const footing = footingFor(unit, null, before);
  if (typeof footing === 'string') return wayAlone(target, unit);
  return reach(aimOf(target, footing.baseline + target.by), footing);
}

/** No plan sets out to be ranked worse: "giảm 3 bậc" speaks of the number, "tăng 3 bậc" of the place. */
function byPlaces(target: Increase, before: Before): Gap {
  const footing = footingFor('rank', null, before);
  if (typeof footing === 'string') return wayAlone(target, 'rank');
  const goal = footing.baseline - Math.abs(target.by);
  if (goal < 1) return unmeasured(target, 'rank-impossible');
  return reach({ ...aimOf(target, goal), direction: 'down' }, footing);
}

function aimOf(target: Increase, goal: number): Aim {
  return { target, goal, direction: directionOf(target), strict: false, bound: stepOf(target) };
}

/** The way is told by the goal itself: it is known though last year's figure is not. */
function wayAlone(target: Increase, unit: ScoreUnit): Gap {
  return {
    status: target.by === 0 ? 'met' : 'open',
    target,
    value: exact(Math.abs(target.by)),
    relative: null,
    unit: gapUnitOf[unit],
    direction: unit === 'rank' ? 'down' : directionOf(target),
    strict: false,
    baseline: null,
    goal: null,
    bound: stepOf(target),
    assumed: null,
  };
}

function directionOf({ by }: Increase): Aim['direction'] {
  return by < 0 ? 'down' : 'up';
}

/** "tăng 2-3 bậc" is reached at 2. */
function stepOf({ upTo }: Increase): Aim['bound'] {
  return upTo === null ? null : 'low';
}
