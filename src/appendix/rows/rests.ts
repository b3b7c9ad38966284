import type { FilledCell } from '../sheet/sheet';
import { asideOf, isCapitals, isFinished, startsSmall } from './marks';
import type { RowCells, Table } from './table';
import type { Above, Gathered, Rest, Verdict } from './verdict';

/** A row without number and name: rests of the cells above that a page break cut, or nothing known. */
export function restsOf(table: Table, row: RowCells, above: Above): Verdict {
  const rests: Rest[] = [];
  for (const [place, cell] of row.cells.entries()) {
    if (!cell) continue;
    const of = above.at(place);
    if (asideOf(cell.text)) return { kind: 'note' };
    if (!of || !continues(table, row.row, place, of, cell)) return { kind: 'unrecognised' };
    rests.push({ cell, of, place });
  }
  return rests.length === 0 || row.beyond.length > 0
    ? { kind: 'unrecognised' }
    : { kind: 'continuation', rests };
}

/** The rest of a whole record: its name goes on in mid-sentence, and every other cell stands under a filled one. */
export function restOfRecord(table: Table, row: RowCells, name: FilledCell, above: Above): Verdict | null {
  const before = above.at(table.columns.fieldAt.indexOf('indicator'));
  if (above.solution || !isCut(before, name.text)) return null;
  const rests = row.cells.flatMap((cell, at) => (cell ? { cell, of: above.at(at), place: at } : []));
  return rests.every(({ of }) => of !== null) ? { kind: 'continuation', rests } : null;
}

/** Whether a text goes on with what stands below it. */
export function isCut(before: Gathered | null, text: string): boolean {
  return before !== null && startsSmall(text) && !isFinished(before.text);
}

function continues(table: Table, row: number, place: number, of: Gathered, { text }: FilledCell): boolean {
  if (isUnderMergedName(table, row)) return true;
  if (isCapitals(text)) return false;
  if (isCut(of, text)) return true;
  const field = table.columns.fieldAt[place];
  return (field === 'lead' || field === 'coordinator') && areOwners(table, `${of.text} ${text}`);
}

/** The name above is merged with the row's, so the row is another line of it. */
export function isUnderMergedName({ sheet, columns, header }: Table, row: number): boolean {
  const name = columns.byField.get('indicator');
  const merge = name && sheet.mergeAt(row, name.column);
  return merge ? merge.top < row && merge.top > header.bottom : false;
}

/** The cut name and its rest, or a list that goes on in the next row, name organisations. */
function areOwners({ reader }: Table, text: string): boolean {
  const { named, task } = reader.owners(text);
  return task === null && named.length > 0 && named.every(({ organisation }) => organisation !== null);
}
