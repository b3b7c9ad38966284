import type { FilledCell } from '../sheet/sheet';
import { isBeyondTable, isCapitals, isFinished, isNote, startsSmall } from './marks';
import type { RowCells, Table } from './table';
import type { Above, Gathered, Rest, Verdict } from './verdict';

/** A row without number and name: rests of the cells above that a page break cut, or nothing known. */
export function restsOf(table: Table, row: RowCells, above: Above): Verdict {
  const rests: Rest[] = [];
  for (const [place, cell] of row.cells.entries()) {
    if (!cell) continue;
    const of = above.at(place);
    if (isNote(cell.text) || isBeyondTable(cell.text)) return { kind: 'note' };
    if (!of || !continues(table, row.row, place, of, cell)) return { kind: 'unrecognised' };
    rests.push({ cell, of, place });
  }
  return rests.length === 0 || row.beyond.length > 0
    ? { kind: 'unrecognised' }
    : { kind: 'continuation', rests };
}

function continues(table: Table, row: number, place: number, of: Gathered, { text }: FilledCell): boolean {
  if (isWithinRecord(table, row)) return true;
  if (isCapitals(text)) return false;
  if (startsSmall(text) && !isFinished(of.text)) return true;
  const field = table.columns.fieldAt[place];
  return (field === 'lead' || field === 'coordinator') && areOwners(table, `${of.text} ${text}`);
}

/** The name is merged with the one above, so the row is the record's second line. */
function isWithinRecord({ sheet, columns, header }: Table, row: number): boolean {
  const name = columns.byField.get('indicator');
  const merge = name && sheet.mergeAt(row, name.column);
  return merge ? merge.top < row && merge.top > header.bottom : false;
}

/** The cut name and its rest, or a list that goes on in the next row, name organisations. */
function areOwners({ reader }: Table, text: string): boolean {
  const { named, task } = reader.owners(text);
  return task === null && named.length > 0 && named.every(({ organisation }) => organisation !== null);
}
