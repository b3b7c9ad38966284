import type { Target } from '../appendix';
import { fold } from '../appendix/text';
import type { Before } from './before';
import { footingFor } from './footing';
import type { Gap } from './gap';
import { unmeasured } from './gap';
import type { Aim } from './reach';
import { reach } from './reach';

/** Words for a part of the country. */
const narrower = /\b(?:vung|khu vuc|mien|cum|truc thuoc)\b/;

type Bound = Extract<Target, { kind: 'bound' }>;
type Range = Extract<Target, { kind: 'range' }>;
type Top = Extract<Target, { kind: 'top' }>;

/** "≥ 20", "trên 50", "≤ 5", "04/63". A bare figure is a least one, since a plan is glad of more. */
export function gapOfBound(target: Bound, before: Before): Gap {
  const down = target.unit === 'rank' || target.down || target.op === '<=' || target.op === '<';
  return measured(target, before, {
    target,
    goal: target.value,
    direction: down ? 'down' : 'up',
    strict: target.op === '>' || target.op === '<',
    bound: null,
  });
}

/** "10 - 15" is reached at 10; "hạng 40 - 50" is reached at 50: the end that comes first on the way. */
export function gapOfRange(target: Range, before: Before): Gap {
  const rank = target.unit === 'rank';
  return measured(target, before, {
    target,
    goal: rank ? target.high : target.low,
    direction: rank ? 'down' : 'up',
    strict: false,
    bound: rank ? 'high' : 'low',
  });
}

/** "top 10". */
export function gapOfTop(target: Top, before: Before): Gap {
  if (narrower.test(fold(target.among ?? '')) && !sameRanking(target, before)) {
    return unmeasured(target, 'rank-among-others');
  }
  return measured({ unit: 'rank', of: target.of }, before, {
    target,
    goal: target.n,
    direction: 'down',
    strict: false,
    bound: null,
  });
}

function sameRanking({ of }: Top, { rank }: Before): boolean {
  return of !== null && typeof rank !== 'string' && rank.of === of;
}

function measured({ unit, of }: Pick<Bound, 'unit' | 'of'>, before: Before, aim: Aim): Gap {
  const footing = footingFor(unit, of, before);
  return typeof footing === 'string' ? unmeasured(aim.target, footing) : reach(aim, footing);
}
