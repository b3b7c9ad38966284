import type { RowKind, RowReading } from '../appendix';
import type { Ordinal } from '../codes';
import type { Steps } from '../steps';
import { mapInSteps } from '../steps';
import type { RecordDraft } from './gathering';
import { gathering } from './gathering';
import { judge } from './judge';
import { repaired } from './repair';
import type { Table } from './table';
import { cellOf, rowCells } from './table';
import type { Verdict } from './verdict';

export interface TableRows {
  readonly records: readonly RecordDraft[];
  readonly rows: readonly RowReading[];
}

/** Reads the rows under a header, up to the last that belongs to the table. */
export function* readRows(table: Table, isRepeatedHeader: (row: number) => boolean): Steps<TableRows> {
  const gathered = gathering();
  const rows = yield* mapInSteps(rowsUnder(table), (row): RowReading => {
    const stand = rowCells(table, row);
    const repeated = isRepeatedHeader(row);
    const mended = repeated ? null : repaired(table, stand);
    const cells = mended?.cells ?? stand;
    const verdict: Verdict = repeated
      ? { kind: 'repeated-header' }
      : judge(table, cells, gathered.above(), () => ordinalBelow(table, row));
    const continues = gathered.take(verdict, cells, mended?.repair ?? null);
    const record = ofRecord.has(verdict.kind) ? gathered.records.length - 1 : null;
    return { row, kind: verdict.kind, record, continues };
  });
  return { records: gathered.records, rows: rows.slice(0, lengthOf(rows)) };
}

function* rowsUnder({ header, end }: Table): Generator<number> {
  for (let row = header.bottom + 1; row <= end; row++) yield row;
}

const ofRecord = new Set<RowKind>(['record', 'solution', 'continuation']);
/** What may follow the last record. Anything else under it is the plan's text again. */
const tail = new Set<RowKind>(['solution', 'continuation', 'total', 'separator']);
const passed = new Set<RowKind>(['blank', 'column-numbers', 'repeated-header', 'unrecognised']);

function lengthOf(rows: readonly RowReading[]): number {
  let length = rows.findLastIndex(({ kind }) => kind === 'record') + 1;
  for (const [index, { kind }] of rows.entries()) {
    if (index < length) continue;
    if (tail.has(kind)) length = index + 1;
    else if (!passed.has(kind)) break;
  }
  return length;
}

function ordinalBelow(table: Table, row: number): Ordinal | null {
  for (let below = row + 1; below <= table.end; below++) {
    const cells = rowCells(table, below);
    if (cells.cells.every((cell) => cell === null)) continue;
    const number = cellOf(table, cells, 'ordinal');
    return number && table.reader.ordinal(number.text);
  }
  return null;
}
