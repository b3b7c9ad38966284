import type { Repair } from '../appendix';
import { looksLike } from '../columns/looks-like';
import type { Field } from '../fields';
import type { CellValue } from '../grid';
import type { FilledCell } from '../sheet/sheet';
import type { RowCells, Table } from './table';
import { figureFields } from './table';

/** A row whose cells were put back under their columns, and how. */
export interface Repaired {
  readonly cells: RowCells;
  readonly repair: Repair;
}

type Cells = readonly (FilledCell | null)[];

interface Attempt {
  readonly cells: Cells;
  readonly shift: number;
  readonly torn: Repair['torn'];
  /** The cell that holds the whole name again. */
  readonly whole: FilledCell | null;
}

/** How many cells a move must put right before it is believed; a name found whole again speaks for itself. */
const leastGain = 2;
const leastGainRejoined = 1;

/**
 * Puts a slipped row right: a name torn over two cells is rejoined, cells that stand a column off move back.
 * Null where the row stands as it should, or where no move makes every cell fit.
 */
export function repaired(table: Table, row: RowCells): Repaired | null {
  if (row.cells.filter((cell) => cell !== null).length < 3) return null;
  const stand = [...row.cells, ...row.beyond];
  const attempts = [...attemptsOf(table, stand, isSlipped(table, row))];
  if (attempts.length === 0) return null;
  const before = fitOf(table, stand);
  let best: { readonly attempt: Attempt; readonly gain: number } | null = null;
  for (const attempt of attempts) {
    const after = fitOf(table, attempt.cells);
    const gain = after.sum - before.sum;
    const least = attempt.torn ? leastGainRejoined : leastGain;
    // Among equals the later one: it moves fewer cells.
    if (after.wrong === 0 && gain >= Math.max(least, best?.gain ?? 0)) best = { attempt, gain };
  }
  return best ? mended(table, row, stand, best.attempt) : null;
}

/** Columns whose cells are easily told, so that every row can be asked. */
const telling = new Set<Field>(['ordinal', ...figureFields, 'lead', 'coordinator', 'timeline']);

/** Something stands beyond the table, or under a column that never holds it. */
function isSlipped({ columns, reader }: Table, { cells, beyond }: RowCells): boolean {
  return (
    beyond.length > 0 ||
    cells.some((cell, place) => {
      const field = columns.fieldAt[place];
      return cell && field && telling.has(field) && looksLike(field, cell, reader) < 0;
    })
  );
}

function isOwnerField(field: Field | null | undefined): boolean {
  return field === 'lead' || field === 'coordinator';
}

/** How many cells are what their place asks for, less those that are something else. */
function fitOf({ columns, reader }: Table, cells: Cells): { readonly sum: number; readonly wrong: number } {
  let sum = 0;
  let wrong = 0;
  for (const [place, cell] of cells.entries()) {
    if (!cell) continue;
    const field = columns.fieldAt[place];
    const likeness = field ? looksLike(field, cell, reader) : place < columns.order.length ? 0 : -1;
    sum += likeness;
    if (likeness < 0) wrong++;
  }
  return { sum, wrong };
}

function* attemptsOf(table: Table, cells: Cells, slipped: boolean): Generator<Attempt> {
  for (const [place, cell] of cells.entries()) {
    if (cell) yield* rejoined(table, cells, place, cell);
    else if (slipped) yield { cells: [...without(cells, place), null], shift: 1, torn: null, whole: null };
    if (slipped && !cells.at(-1)) {
      yield {
        cells: [...cells.slice(0, place), null, ...cells.slice(place, -1)],
        shift: -1,
        torn: null,
        whole: null,
      };
    }
  }
}

/** "Sở Thương" | "Công": one name again, and what stands right of it moves back, or stays where it is. */
function* rejoined(
  { columns, reader }: Table,
  cells: Cells,
  place: number,
  cell: FilledCell,
): Generator<Attempt> {
  const field = columns.fieldAt[place];
  const next = cells[place + 1];
  if (!field || !isOwnerField(field) || !next || looksLike(field, cell, reader) === 1) return;
  const parts = [cell.text, next.text];
  const name = reader.rejoin(parts);
  if (name === null) return;
  const whole = { ...cell, text: name };
  const found = { torn: { parts, whole: name }, whole };
  const joined = cells.with(place, whole);
  yield { cells: joined.with(place + 1, null), shift: 0, ...found };
  yield { cells: [...without(joined, place + 1), null], shift: 1, ...found };
}

function without(cells: Cells, place: number): Cells {
  return cells.filter((_, index) => index !== place);
}

function mended(table: Table, row: RowCells, stand: Cells, { cells, shift, torn, whole }: Attempt): Repaired {
  const { order } = table.columns;
  const changes = [...order, ...row.beyond.map(({ column }) => column)].flatMap((column, place) => {
    const [was, now] = [stand[place] ?? null, cells[place] ?? null];
    return was === now ? [] : [{ cell: { row: row.row, column }, was, now }];
  });
  return {
    cells: { row: row.row, cells: cells.slice(0, order.length), beyond: [] },
    repair: {
      cells: changes.flatMap(({ cell, was }) => (was ? [cell] : [])),
      torn,
      shift,
      mended: changes.map(({ cell, was, now }) => ({
        cell,
        from: valueOf(was),
        to: now && now === whole ? whole.text : valueOf(now),
      })),
    },
  };
}

function valueOf(cell: FilledCell | null): CellValue {
  return cell?.raw ?? '';
}
