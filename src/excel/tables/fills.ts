import type { Entry } from './entries';
import { weightOf } from './entries';

/** One formula for some cells of a column, one below the other. */
export interface Fill {
  /** Counted within the segment. */
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly formula: string;
  readonly bytes: number;
}

/** Fills, and by row what is left to be written cell by cell. */
export interface Filled {
  readonly fills: readonly Fill[];
  readonly rows: readonly (readonly (Entry | null)[])[];
}

type Row = (Entry | null)[];

/** Takes out of the rows, which it changes, what one range with one formula says in fewer bytes. */
export function takeFills(rows: Row[], bytesOfRange: number): Filled {
  const fills = (rows[0] ?? []).flatMap((_, column) =>
    runsIn(rows, column)
      .map((run) => ({ ...run, column, bytes: bytesOfRange + weightOf({ typed: run.formula }) }))
      .filter(({ bytes, first, formula, last }) => (last - first + 1) * weightOf({ typed: formula }) > bytes),
  );
  for (const { column, first, last } of fills)
    for (const row of rows.slice(first, last + 1)) row[column] = null;
  return { fills, rows };
}

type Run = Pick<Fill, 'first' | 'last' | 'formula'>;

function runsIn(rows: readonly Row[], column: number): readonly Run[] {
  const runs: { first: number; last: number; readonly formula: string }[] = [];
  for (const [row, entries] of rows.entries()) {
    const typed = entries[column]?.typed;
    if (typeof typed !== 'string' || !isOfEveryRow(typed)) continue;
    const run = runs.at(-1);
    if (run?.last === row - 1 && run.formula === typed) run.last = row;
    else runs.push({ first: row, last: row, formula: typed });
  }
  return runs;
}

/** Names cells of its own row by their columns, and none by its place, which would move from row to row. */
const isOfEveryRow = (typed: string): boolean =>
  typed.startsWith('=') && typed.includes('[@') && !typed.includes('!');
