import type { Continued, Repair, Solution } from '../appendix';
import type { Cell } from '../cell';
import type { FilledCell } from '../sheet/sheet';
import type { RowCells } from './table';
import type { Above, Gathered, Rest, Verdict } from './verdict';

/** A record's cells, and the texts gathered for it from its row and from the rows below. */
export interface RecordDraft {
  readonly cells: RowCells;
  readonly repair: Repair | null;
  readonly group: string | null;
  /** Whole texts by place, where a page break had cut them. */
  readonly joined: ReadonlyMap<number, string>;
  readonly solutions: readonly Solution[];
}

interface OpenRecord extends RecordDraft {
  readonly joined: Map<number, string>;
  readonly solutions: Solution[];
  readonly texts: Map<number, Gathered>;
}

/** Gathers records row by row: each row is judged by what stands above, then adds to it. */
export interface Gathering {
  readonly records: readonly RecordDraft[];
  above(): Above;
  /** Takes a row in, and says what it continued. */
  take(verdict: Verdict, cells: RowCells, repair: Repair | null): readonly Continued[];
}

export function gathering(): Gathering {
  const records: RecordDraft[] = [];
  let group: string | null = null;
  let record: OpenRecord | null = null;
  let solution: Gathered | null = null;

  function begin(cell: FilledCell, { solutions }: OpenRecord): void {
    solution = { cell, text: cell.text };
    solutions.push({ row: cell.row, cell: placeOf(cell), text: cell.text });
  }

  function add({ cell, of, place }: Rest, to: OpenRecord): readonly Continued[] {
    if (of === null) {
      begin(cell, to);
      return [];
    }
    const whole = { cell: of.cell, text: `${of.text} ${cell.text}` };
    if (place === null) {
      solution = whole;
      to.solutions.pop();
      to.solutions.push({ row: of.cell.row, cell: placeOf(of.cell), text: whole.text });
    } else {
      to.texts.set(place, whole);
      to.joined.set(place, whole.text);
    }
    return [{ from: placeOf(cell), to: placeOf(of.cell) }];
  }

  function take(verdict: Verdict, cells: RowCells, repair: Repair | null): readonly Continued[] {
    if (verdict.kind === 'record') {
      record = opened(cells, repair, group);
      records.push(record);
      solution = null;
    } else if (verdict.kind === 'group') {
      group = verdict.text;
      record = solution = null;
    } else if (verdict.kind === 'note') record = solution = null;
    else if (verdict.kind === 'solution' && record) begin(verdict.cell, record);
    else if (verdict.kind === 'continuation' && record) {
      const to = record;
      return verdict.rests.flatMap((rest) => add(rest, to));
    }
    return [];
  }

  return {
    records,
    take,
    above: () => ({
      hasRecord: record !== null,
      solution,
      at: (place) => record?.texts.get(place) ?? null,
      inSmallGroup: /^\p{Ll}[.)]?\s/u.test(group ?? ''),
    }),
  };
}

function opened(cells: RowCells, repair: Repair | null, group: string | null): OpenRecord {
  const texts = new Map<number, Gathered>();
  for (const [place, cell] of cells.cells.entries()) if (cell) texts.set(place, { cell, text: cell.text });
  return { cells, repair, group, texts, joined: new Map(), solutions: [] };
}

function placeOf({ row, column }: Cell): Cell {
  return { row, column };
}
