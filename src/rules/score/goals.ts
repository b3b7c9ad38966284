import type { PlanRecord, Read, TargetReading } from '../../appendix';
import type { AppendixGaps, Gap, RecordGap } from '../../gaps';
import { remembered } from '../remembered';

const none: readonly never[] = [];

/** A goal of the plan's year: the cell that states it, and how far there is still to go. */
export interface StatedGoal {
  readonly read: Read<TargetReading>;
  readonly gap: Gap;
}

/** A record's distance with its goals, each with its cell. */
export interface GoalsOfRecord {
  readonly measured: RecordGap;
  readonly goals: readonly StatedGoal[];
}

/** The goals of each record of a table, in its order. */
export const goalsIn = remembered(({ gaps }: AppendixGaps): readonly GoalsOfRecord[] =>
  gaps.map((measured) => ({ measured, goals: goalsOf(measured) })),
);

function goalsOf({ record, gap, also }: RecordGap): readonly StatedGoal[] {
  const reads = yearGoals(record);
  return [gap, ...also].flatMap((measured) => {
    const { target } = measured;
    const read = reads.find(({ value }) => value.goal === target || value.also.includes(target));
    return read ? [{ read, gap: measured }] : [];
  });
}

/** The cells with goals for the plan's year: a score, a rank, or both. */
export function yearGoals({ target, targetRank }: PlanRecord): readonly Read<TargetReading>[] {
  if (target && targetRank) return [target, targetRank];
  const one = target ?? targetRank;
  return one ? [one] : none;
}

/** Every cell with a goal, those of later years too. */
export function everyGoal(record: PlanRecord): readonly Read<TargetReading>[] {
  const goals = yearGoals(record);
  return record.targets.length === 0 ? goals : [...goals, ...record.targets.map(({ target }) => target)];
}
