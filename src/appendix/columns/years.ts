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

/** The plan's year or the first after it; without years, the first column. */
function goalOf(columns: readonly Column[], planYear: number | null): Column | undefined {
  const [nearest] = dated(columns, (year) => year >= (planYear ?? 0));
  return nearest ?? columns[0];
}

/** The last year before the goal's; without years, the first column. */
function resultOf(columns: readonly Column[], goalYear: number | null): Column | undefined {
  const last = dated(columns, (year) => year < (goalYear ?? Infinity)).at(-1);
  return last ?? columns[0];
}

/** The columns whose year is wanted, by year. */
function dated(columns: readonly Column[], wanted: (year: number) => boolean): readonly Column[] {
  return columns
    .flatMap((column) => (column.year !== null && wanted(column.year) ? [{ column, year: column.year }] : []))
    .sort((one, other) => one.year - other.year)
    .map(({ column }) => column);
}
