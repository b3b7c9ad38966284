import { addressOf } from '../../appendix';
import type { TablePlan } from '../../summary';
import { entered } from '../changing/entered';
import type { WriteStep } from '../write-steps';
import type { StandingTable } from './standing-table';

/** What must be done to a table's columns, and where ours stand after it. */
export interface ColumnWork {
  readonly steps: readonly WriteStep[];
  readonly places: readonly number[];
  /** Our columns that somebody took away and that come back; by their place in the plan. */
  readonly added: readonly number[];
}

/**
 * Finds our columns by their heads, in whichever language these were written, wherever a user has moved them.
 * One that is gone comes back after its neighbour; a head in another language is written anew, unless pivots name it.
 */
export function columnWork({ plan, sheet, table, top, left, entries }: StandingTable): ColumnWork {
  const slots: (number | null)[] = slotsOf(entries[0] ?? [], plan);
  const steps: WriteStep[] = [];
  const added: number[] = [];
  for (const [column, { head }] of plan.columns.entries()) {
    const known = slots.indexOf(column);
    const place = known >= 0 ? known : slots.indexOf(column - 1) + 1;
    if (known < 0) {
      slots.splice(place, 0, column);
      added.push(column);
      steps.push(
        step(plan, ({ workbook }) => workbook.tables.getItem(table).columns.add(place, undefined, head)),
      );
    } else if (entries[0]?.[known] !== head && !plan.keepsHeads) {
      steps.push(
        step(plan, ({ workbook }) => {
          const cell = addressOf({ row: top, column: left + slots.indexOf(column) });
          workbook.worksheets.getItem(sheet).getRange(cell).values = [[entered(head)]];
        }),
      );
    }
  }
  return { steps, places: plan.columns.map((_, column) => slots.indexOf(column)), added };
}

/** Which of the plan's columns stands in each place of the table; null for a user's own. */
export function slotsOf(heads: readonly unknown[], { columns }: TablePlan): (number | null)[] {
  const taken = new Set<number>();
  return heads.map((text) => {
    const column = columns.findIndex(
      ({ head, otherHeads }, index) =>
        !taken.has(index) && typeof text === 'string' && [head, ...otherHeads].includes(text),
    );
    if (column < 0) return null;
    taken.add(column);
    return column;
  });
}

const bytesOfStep = 500;

function step({ kind }: TablePlan, write: WriteStep['write']): WriteStep {
  return { part: kind, bytes: bytesOfStep, write };
}
