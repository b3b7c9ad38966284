import type { HeaderColumn } from '../header';
import type { Sense } from '../header';

export type FigureRole = 'baseline' | 'target';

/**
 * Whether a column of scores or ranks ("Điểm số 2023", "Năm 2024") tells last year's figures or the goal.
 * Where no column is called a goal, the plan's year decides; without that, cells written as goals ("≥ 20").
 */
export function figureRoles(
  columns: readonly HeaderColumn[],
  planYear: number | null,
  writtenAsGoals: (column: number) => boolean,
): (column: HeaderColumn) => FigureRole {
  const figures = columns.filter((column) => has(column, ['score', 'rank', 'baseline']));
  const goalNamed = columns.some(
    ({ meaning }) => meaning?.senses.length === 1 && meaning.senses[0] === 'target',
  );
  const years = figures.flatMap(({ heading }) => heading.year ?? []);
  const goalYear = planYear !== null && years.includes(planYear) && new Set(years).size > 1 ? planYear : null;
  return ({ column, heading }) => {
    if (goalNamed) return 'baseline';
    if (goalYear !== null && heading.year !== null) return heading.year >= goalYear ? 'target' : 'baseline';
    return writtenAsGoals(column) ? 'target' : 'baseline';
  };
}

function has({ meaning }: HeaderColumn, senses: readonly Sense[]): boolean {
  return meaning?.senses.some((sense) => senses.includes(sense)) ?? false;
}
