import type { Target } from '../appendix';
import type { Before } from './before';
import { exact } from './exact';
import type { Footing } from './footing';
import { footingFor, gapUnitOf, ownFooting } from './footing';
import type { MeasuredGap } from './gap';
import type { Aim } from './reach';
import { reach } from './reach';

type Keep = Extract<Target, { kind: 'keep' }>;

/** "Duy trì", "giữ vững 67,23 điểm". To keep what last year's figure falls short of is a gap like any other. */
export function gapOfKeep(target: Keep, before: Before): MeasuredGap {
  const direction = target.unit === 'rank' ? 'down' : 'up';
  const footing = footingOf(target, before);
  if (footing === null) {
    return {
      ...aimAt(target, direction),
      status: 'keep',
      value: 0,
      relative: null,
      unit: gapUnitOf[target.unit],
      baseline: null,
      goal: target.value === null ? null : exact(target.value),
      assumed: null,
    };
  }
  const gap = reach({ ...aimAt(target, direction), goal: target.value ?? footing.baseline }, footing);
  return gap.status === 'open' ? gap : { ...gap, status: 'keep' };
}

function aimAt(target: Keep, direction: Aim['direction']): Omit<Aim, 'goal'> {
  return { target, direction, strict: false, bound: null };
}

/** Without a figure of its own, a goal to keep has the unit of what is kept. */
function footingOf(target: Keep, before: Before): Footing | null {
  const own = target.value === null && target.unit !== 'rank';
  const footing = own ? ownFooting(before) : footingFor(target.unit, target.of, before);
  return typeof footing === 'string' ? null : footing;
}
