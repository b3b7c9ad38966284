import { unitTold } from '../columns/units';
import type { Column, Field } from '../fields';
import type { DecimalMark } from '../numbers';
import { decimalMarkOf } from '../numbers';
import type { ScoreUnit } from '../score';
import type { RecordDraft } from './gathering';
import type { Table } from './table';

/** What a column's header and its other cells say about each figure in it. */
export interface FigureColumn {
  readonly unit: ScoreUnit | null;
  readonly decimal: DecimalMark | null;
}

/** "4.961" is four thousand beside "9,5", and four point nine beside "9.5". */
export function figureColumn(table: Table, column: Column, records: readonly RecordDraft[]): FigureColumn {
  const place = table.columns.order.indexOf(column.column);
  return { unit: unitOf(column.field, column.header), decimal: decimalMarkOf(textsAt(records, place)) };
}

function unitOf(field: Field, header: string): ScoreUnit | null {
  return field === 'baselineRank' || field === 'targetRank' ? 'rank' : unitTold(header);
}

function* textsAt(records: readonly RecordDraft[], place: number): Generator<string> {
  for (const { cells } of records) {
    const cell = cells.cells[place];
    if (cell && typeof cell.raw === 'string') yield cell.text;
  }
}
