import type { HeaderColumn, Sense } from '../header';

export type FigureRole = 'baseline' | 'target';

/**
 * Whether a column of scores or ranks ("Điểm số 2023", "Năm 2024") tells last year's figures or the goal: by
 * the year of the column that is called a goal, else by the plan's year where the columns have several, else
 * by cells that are written as goals ("≥ 20").
 */
export function figureRoles(
  columns: readonly HeaderColumn[],
  planYear: number | null,
  writtenAsGoals: (column: number) => boolean,
): (column: HeaderColumn) => FigureRole {
  const named = columns.filter((column) => isOnly(column, 'target'));
  const goalYear = named.length > 0 ? firstYear(named) : yearAmong(columns, planYear);
  // A score beside the goal of its own year is a result: its year is a slip, and a rule says so.
  const isResult = ({ meaning }: HeaderColumn) => named.length > 0 && !meaning?.senses.includes('rank');
  return (figure) => {
    const { column, heading } = figure;
    if (goalYear !== null && heading.year !== null) {
      const isGoal = isResult(figure) ? heading.year > goalYear : heading.year >= goalYear;
      return isGoal ? 'target' : 'baseline';
    }
    return named.length === 0 && writtenAsGoals(column) ? 'target' : 'baseline';
  };
}

function isOnly({ meaning }: HeaderColumn, sense: Sense): boolean {
  return meaning?.senses.every((each) => each === sense) ?? false;
}

function firstYear(columns: readonly HeaderColumn[]): number | null {
  const years = columns.flatMap(({ heading }) => heading.year ?? []);
  return years.length === 0 ? null : Math.min(...years);
}

const figureSenses = new Set<Sense>(['score', 'rank', 'baseline']);

/** The plan's year, where the figures' columns tell it beside others. */
function yearAmong(columns: readonly HeaderColumn[], planYear: number | null): number | null {
  const figures = columns.filter(({ meaning }) => meaning?.senses.some((sense) => figureSenses.has(sense)));
  const years = new Set(figures.flatMap(({ heading }) => heading.year ?? []));
  return planYear !== null && years.has(planYear) && years.size > 1 ? planYear : null;
}
