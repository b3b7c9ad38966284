import { areaAddress } from '../../appendix';

import type { WriteStep } from '../write-steps';
import type { OrderedRow, Run } from './row-order';
import { rowOrder, runsOf } from './row-order';
import type { StandingTable } from './standing-table';

/** What brings the rows that stand to those that are wanted, and which row is then where. */
export interface RowWork {
  readonly steps: readonly WriteStep[];
  readonly rows: readonly OrderedRow[];
}

const bytesOfStep = 400;

/**
 * Whole rows of the sheet come and go, so that whatever a user has beside a record stays beside it: columns,
 * formats, comments. New rows are made before old ones go, since a table keeps one row at least.
 */
export function rowWork(
  { plan, sheet, table, top, left, rows: count }: StandingTable,
  width: number,
  keys: readonly string[],
): RowWork {
  const order = rowOrder(
    keys,
    plan.rows.map(({ key }) => key),
  );
  const all = [...withGone(order.rows, order.gone)];
  const isNew = runsOf(placesOf(all, (row) => row.from === null));
  const goes = runsOf(placesOf(all, (row) => row.gone === true)).toReversed();
  const tail = isNew.at(-1)?.last === all.length - 1 ? isNew.at(-1) : undefined;
  const rowsBelow = ({ first, last }: Run) => `${top + 2 + first}:${top + 2 + last}`;
  const step = (write: (worksheet: Excel.Worksheet, context: Excel.RequestContext) => void): WriteStep => ({
    part: plan.kind,
    bytes: bytesOfStep,
    write: (context) => write(context.workbook.worksheets.getItem(sheet), context),
  });
  return {
    rows: order.rows,
    steps: [
      ...isNew.map((run) => step((worksheet) => worksheet.getRange(rowsBelow(run)).insert('Down'))),
      // Rows after the last one are not the table's own until it is told so.
      ...(tail === undefined
        ? []
        : [
            step((worksheet, { workbook }) => {
              const whole = { top, left, bottom: top + all.length, right: left + width - 1 };
              workbook.tables.getItem(table).resize(worksheet.getRange(areaAddress(whole)));
            }),
          ]),
      ...goes.map((run) => step((worksheet) => worksheet.getRange(rowsBelow(run)).delete('Up'))),
    ].slice(0, count === all.length && goes.length === 0 && isNew.length === 0 ? 0 : undefined),
  };
}

interface RowForNow extends OrderedRow {
  readonly gone?: true;
}

/** The rows as they stand between the coming of the new ones and the going of the old. */
function* withGone(rows: readonly OrderedRow[], gone: readonly number[]): Generator<RowForNow> {
  let next = 0;
  for (const row of rows) {
    const { from } = row;
    while (from !== null && next < gone.length && (gone[next] ?? 0) < from)
      yield { key: '', from: gone[next++] ?? 0, gone: true };
    yield row;
  }
  for (const from of gone.slice(next)) yield { key: '', from, gone: true };
}

function placesOf<T>(rows: readonly T[], is: (row: T) => boolean): readonly number[] {
  return rows.flatMap((row, place) => (is(row) ? [place] : []));
}
