import type { PlanRecord } from '../../appendix';
import { cellKey } from '../../appendix';
import type { Cell, CellValue } from '../../appendix';
import type { Ordinal } from '../../appendix/codes';
import { readOrdinal } from '../../appendix/codes';
import { remembered } from '../remembered';

/** A record with the number that it bears within its series. */
export interface Numbered {
  readonly record: PlanRecord;
  readonly cell: Cell;
  readonly raw: CellValue;
  readonly kind: Ordinal['kind'];
  /** Kind and parent: "11.2" follows "11.1". */
  readonly series: string;
  readonly number: number;
}

/** Numbers that ought to follow each other. */
export type Run = readonly Numbered[];

/** Points that are lettered or bracketed anew under every number. */
const inner = new Set<Ordinal['kind']>(['letter', 'bracketed']);

/**
 * The runs of a table's numbering. Numbers may go on through the groups or start again in each; "11.1" and
 * "a)" have runs of their own.
 */
export const runsOf = remembered((records: readonly PlanRecord[]): readonly Run[] => {
  const runs: Numbered[][] = [];
  const open = new Map<string, Numbered[]>();
  const numbered = numbersOf(records);
  for (const [index, entry] of numbered.entries()) {
    if (!inner.has(entry.kind)) for (const kind of inner) open.delete(`${kind} `);
    const run = open.get(entry.series);
    const last = run?.at(-1);
    if (run && last && !startsAgain(entry, last, numbered[index + 1])) run.push(lengthened(entry, last));
    else {
      const begun = [entry];
      runs.push(begun);
      open.set(entry.series, begun);
    }
  }
  return runs;
});

function numbersOf(records: readonly PlanRecord[]): readonly Numbered[] {
  const seen = new Set<number>();
  return records.flatMap((record) => {
    const { ordinal } = record;
    const read = ordinal ? readOrdinal(ordinal.raw) : null;
    const number = read?.path.at(-1);
    if (!ordinal || !read || number === undefined) return [];
    // A merged number stands for all rows beside it.
    const key = cellKey(ordinal.cell.row, ordinal.cell.column);
    if (seen.has(key)) return [];
    seen.add(key);
    const series = `${read.kind} ${read.path.slice(0, -1).join('.')}`;
    return [{ record, cell: ordinal.cell, raw: ordinal.raw, kind: read.kind, series, number }];
  });
}

/** A new group may start again at 1; without a group row, "1, 2" after a longer run is a new part as well. */
function startsAgain(entry: Numbered, last: Numbered, next: Numbered | undefined): boolean {
  if (entry.number !== 1) return false;
  return entry.record.group !== last.record.group || (next?.series === entry.series && next.number === 2);
}

/** Excel drops the last zero of a number: after 11.9, "11.1" is 11.10. */
function lengthened(entry: Numbered, last: Numbered): Numbered {
  const dropped = typeof entry.raw === 'number' && entry.number * 10 === last.number + 1;
  return dropped && !Number.isInteger(entry.raw) ? { ...entry, number: entry.number * 10 } : entry;
}
