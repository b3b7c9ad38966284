import type { Target, TargetReading, Timeline } from '../../appendix';

/** A goal with what it says; what it leaves open is left out. */
export function targetJson(reading: TargetReading | null): object {
  if (reading === null) return { kind: 'none' };
  const { goal, also } = reading;
  return also.length === 0 ? goalJson(goal) : { ...goalJson(goal), also: also.map(goalJson) };
}

function goalJson(goal: Target): object {
  switch (goal.kind) {
    case 'bound': {
      const { kind, op, value, unit, of, down } = goal;
      return { kind, op, value, unit, ...amongJson(of), ...(down && { down }) };
    }
    case 'range': {
      const { kind, low, high, unit, of } = goal;
      return { kind, low, high, unit, ...amongJson(of) };
    }
    case 'increase': {
      const { kind, by, upTo, unit, since, ambiguous } = goal;
      return { kind, by, ...(upTo !== null && { upTo }), unit, since, ...(ambiguous && { ambiguous }) };
    }
    case 'keep': {
      const { kind, value, unit, of } = goal;
      return { kind, ...(value !== null && { value, unit }), ...amongJson(of) };
    }
    case 'top': {
      const { kind, n, of, among } = goal;
      return { kind, n, ...amongJson(of), ...(among !== null && { among }) };
    }
    default:
      return goal;
  }
}

/** How many are ranked. */
export function amongJson(of: number | null): object {
  return of === null ? {} : { of };
}

export function timelineJson(timeline: Timeline | null): object {
  return timeline ?? { kind: 'none' };
}
