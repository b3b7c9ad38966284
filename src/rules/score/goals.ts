import type { PlanRecord, Read, TargetReading } from '../../appendix';
import type { Gap, RecordGap } from '../../gaps';

/** A goal of the plan's year: the cell that states it, and how far there is still to go. */
export interface StatedGoal {
  readonly read: Read<TargetReading>;
  readonly gap: Gap;
}

/** The goals of a record, each with its cell. */
export function goalsOf({ record, gap, also }: RecordGap): readonly StatedGoal[] {
  return [gap, ...also].flatMap((measured) => {
    const read = yearGoals(record).find(({ value }) => [value.goal, ...value.also].includes(measured.target));
    return read ? [{ read, gap: measured }] : [];
  });
}

/** The cells with goals for the plan's year: a score, a rank, or both. */
export function yearGoals({ target, targetRank }: PlanRecord): readonly Read<TargetReading>[] {
  return [target, targetRank].filter((read) => read !== null);
}

/** Every cell with a goal, those of later years too. */
export function everyGoal(record: PlanRecord): readonly Read<TargetReading>[] {
  return [...yearGoals(record), ...record.targets.map(({ target }) => target)];
}
