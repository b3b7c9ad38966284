import type { Ordinal } from '../codes';
import type { FilledCell } from '../sheet/sheet';
import { judgeNamed } from './judge-named';
import { loneInNumberColumn } from './lone-text';
import { asideOf, isColumnNumbers, isSeparator } from './marks';
import { isUnderMergedName, restsOf } from './rests';
import type { RowCells, Table } from './table';
import { cellOf, figureFields } from './table';
import type { Above, Verdict } from './verdict';

/** What a row is. `next` is the number of the row below, for "1" over "1.1". */
export function judge(table: Table, row: RowCells, above: Above, next: () => Ordinal | null): Verdict {
  const filled = [...row.cells.filter((cell) => cell !== null), ...row.beyond];
  return drawn(filled) ?? judgeWritten(table, row, filled.length === 1, above, next);
}

/** Rows that hold no text of the plan. */
function drawn(filled: readonly FilledCell[]): Verdict | null {
  if (filled.length === 0) return { kind: 'blank' };
  if (isSeparator(filled)) return { kind: 'separator' };
  return isColumnNumbers(filled) ? { kind: 'column-numbers' } : null;
}

function judgeWritten(
  table: Table,
  row: RowCells,
  alone: boolean,
  above: Above,
  next: () => Ordinal | null,
): Verdict {
  const number = cellOf(table, row, 'ordinal');
  const name = cellOf(table, row, 'indicator');
  const ordinal = number && table.reader.ordinal(number.text);
  const label = name ?? number;
  const aside = label && !ordinal ? asideOf(label.text) : null;
  if (aside === 'total' || (aside && alone)) return { kind: aside };
  if (name) return judgeNamed(table, row, { name, number, ordinal }, above, next);
  // A number alone is a row prepared for later.
  if (ordinal) return { kind: alone ? 'blank' : 'record' };
  if (number) return alone ? loneInNumberColumn(table, number, above) : { kind: 'unrecognised' };
  return judgeNameless(table, row, above);
}

function judgeNameless(table: Table, row: RowCells, above: Above): Verdict {
  const hasFigure = figureFields.some((field) => cellOf(table, row, field) !== null);
  if (hasFigure && isUnderMergedName(table, row.row)) return { kind: 'record' };
  return above.hasRecord ? restsOf(table, row, above) : { kind: 'unrecognised' };
}
