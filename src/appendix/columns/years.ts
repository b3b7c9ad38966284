import type { Column, Field } from '../fields';

interface ByYear {
  readonly byField: ReadonlyMap<Field, Column>;
  readonly otherTargets: readonly Column[];
}

/**
 * Where several columns hold a goal or a result, the goal is the plan year's (else the nearest year's), the
 * result the last one before it.
 */
export function byYear(columns: readonly Column[], planYear: number | null): ByYear {
  const of = (field: Field) => columns.filter((column) => column.field === field);
  const target = goalOf(of('target'), planYear);
  const goalYear = target?.year ?? planYear;
  const chosen = [
    ...columns.filter(({ field }) => !/^(?:target|baseline)/.test(field)),
    target,
    goalOf(of('targetRank'), goalYear),
    resultOf(of('baseline'), goalYear),
    resultOf(of('baselineRank'), goalYear),
  ].filter((column) => column !== undefined);
  return {
    byField: new Map(chosen.map((column) => [column.field, column])),
    otherTargets: of('target').filter((column) => column !== target),
  };
}

function goalOf(columns: readonly Column[], planYear: number | null): Column | undefined {
  const ahead = columns.filter(({ year }) => year !== null && year >= (planYear ?? 0));
  return earliest(ahead) ?? columns[0];
}

function resultOf(columns: readonly Column[], goalYear: number | null): Column | undefined {
  const before = columns.filter(({ year }) => year !== null && year < (goalYear ?? Infinity));
  return latest(before) ?? columns[0];
}

function earliest(columns: readonly Column[]): Column | undefined {
  return [...columns].sort((one, other) => (one.year ?? 0) - (other.year ?? 0))[0];
}

function latest(columns: readonly Column[]): Column | undefined {
  return [...columns].sort((one, other) => (other.year ?? 0) - (one.year ?? 0))[0];
}
