import type { PlanRecord, Read, Target, TargetReading } from '../appendix';
import type { Before } from './before';
import { beforeOf } from './before';
import { isFigure } from './exact';
import type { Gap, RecordGap } from './gap';
import { unmeasured } from './gap';
import { gapOfBound, gapOfRange, gapOfTop } from './gap-of-bound';
import { gapOfIncrease } from './gap-of-increase';
import { gapOfKeep } from './gap-of-keep';
import type { PlaceOf } from './place-of';
import { statedPlace } from './place-of';

/** The gaps of a record's goals, from the figures of `baselineYear`. */
export function gapOf(
  record: PlanRecord,
  baselineYear: number | null,
  placeOf: PlaceOf = statedPlace,
): RecordGap {
  const before = beforeOf(record, baselineYear);
  const gaps = [...goalsIn(record.target), ...goalsIn(record.targetRank)].map((goal) =>
    gapOfGoal(goal, before),
  );
  const gap =
    gaps.find(({ status }) => status !== 'not-computable') ??
    gaps[0] ??
    unmeasured({ kind: 'none' }, 'target-missing');
  return { record, place: placeOf(record), gap, also: gaps.filter((other) => other !== gap) };
}

function goalsIn(read: Read<TargetReading> | null): readonly Target[] {
  return read === null ? [] : [read.value.goal, ...read.value.also].filter(({ kind }) => kind !== 'none');
}

/** The gap of one goal. */
export function gapOfGoal(target: Target, before: Before): Gap {
  if (!figuresIn(target).every(isFigure)) return unmeasured(target, 'figure-out-of-range');
  switch (target.kind) {
    case 'bound':
      return gapOfBound(target, before);
    case 'range':
      return gapOfRange(target, before);
    case 'top':
      return gapOfTop(target, before);
    case 'increase':
      return gapOfIncrease(target, before);
    case 'keep':
      return gapOfKeep(target, before);
    case 'band':
      return unmeasured(target, 'target-band');
    case 'qualitative':
      return unmeasured(target, 'target-qualitative');
    case 'unreadable':
      return unmeasured(target, 'target-unreadable');
    case 'none':
      return unmeasured(target, 'target-missing');
  }
}

function figuresIn(target: Target): readonly number[] {
  switch (target.kind) {
    case 'bound':
      return [target.value];
    case 'range':
      return [target.low, target.high];
    case 'top':
      return [target.n];
    case 'increase':
      return [target.by];
    case 'keep':
      return target.value === null ? [] : [target.value];
    default:
      return [];
  }
}
