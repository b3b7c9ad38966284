import type { OverviewPlan, PivotPlan, PlannedCell, TablePlan } from '../../summary';
import { isFormula } from '../../summary';
import type { TablePlace } from '../summary/survey';
import { slotsOf } from '../tables/table-columns';

/**
 * The table of the pivots keeps the heads with which it was made, for a pivot forgets a field whose head is another.
 * By the plan's heads the standing ones.
 */
export type SourceHeads = ReadonlyMap<string, string>;

export function sourceHeads(place: TablePlace): SourceHeads {
  const { plan, standing } = place;
  const heads = standing?.entries[0] ?? [];
  const slots = slotsOf(heads, plan);
  return new Map(
    slots.flatMap((column, slot) => {
      const head = column === null ? undefined : plan.columns[column]?.head;
      return head === undefined ? [] : [[head, String(heads[slot])] as const];
    }),
  );
}

/** What a field of the table is called in the language of the plan, whichever of its heads is given. */
export function captionsBy({ columns }: TablePlan): ReadonlyMap<string, string> {
  return new Map(columns.flatMap(({ head, otherHeads }) => [head, ...otherHeads].map((any) => [any, head])));
}

/** The plan as it reads over a table with these heads. */
export function overHeads(plan: OverviewPlan, heads: SourceHeads): OverviewPlan {
  const fieldOf = (head: string) => heads.get(head) ?? head;
  const inPlain = (cell: PlannedCell): PlannedCell =>
    isFormula(cell)
      ? {
          formula: cell.formula.replace(
            /(\w+)\[([^[\]]+)\]/g,
            (_, table: string, head: string) => `${table}[${fieldOf(head)}]`,
          ),
        }
      : cell;
  return {
    ...plan,
    pivots: plan.pivots.map((pivot): PivotPlan => ({
      ...pivot,
      rows: pivot.rows.map(fieldOf),
      columns: pivot.columns.map(fieldOf),
      values: pivot.values.map((value) => ({ ...value, field: fieldOf(value.field) })),
      plain: () => pivot.plain().map((row) => row.map(inPlain)),
    })),
  };
}
