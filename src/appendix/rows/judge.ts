import type { Ordinal } from '../codes';
import type { Field } from '../fields';
import type { FilledCell } from '../sheet/sheet';
import {
  isBeyondTable,
  isBullet,
  isCapitals,
  isColumnNumbers,
  isNote,
  isPartHeading,
  isSeparator,
  isTotal,
  startsSmall,
} from './marks';
import { isCut, restOfRecord, restsOf } from './rests';
import type { RowCells, Table } from './table';
import { cellOf } from './table';
import type { Above, Verdict } from './verdict';

const facts: readonly Field[] = ['code', 'baseline', 'baselineRank', 'target', 'targetRank', 'lead'];
/** Longer than this, a text in the column of numbers heads nothing. */
const longestGroup = 150;
const pillarHeading = /^trụ cột\s*(?:số\s*)?\d/iu;

/** What a row is. `next` is the number of the row below, for "1" over "1.1". */
export function judge(table: Table, row: RowCells, above: Above, next: () => Ordinal | null): Verdict {
  const filled = [...row.cells.filter((cell) => cell !== null), ...row.beyond];
  if (filled.length === 0) return { kind: 'blank' };
  if (isSeparator(filled)) return { kind: 'separator' };
  if (isColumnNumbers(filled)) return { kind: 'column-numbers' };
  const number = cellOf(table, row, 'ordinal');
  const name = cellOf(table, row, 'indicator');
  const ordinal = number && table.reader.ordinal(number.text);
  const alone = filled.length === 1;
  if (!ordinal && isTotal((name ?? number)?.text ?? '')) return { kind: 'total' };
  if (name) {
    const others = filled.filter((cell) => cell !== name && cell !== number).length;
    return judgeNamed(table, row, { name, number, ordinal, others }, above, next);
  }
  if (number && !ordinal) return alone ? inNumberColumn(table, number, above) : { kind: 'unrecognised' };
  if (ordinal) return { kind: alone ? 'blank' : 'record' };
  return above.hasRecord ? restsOf(table, row, above) : { kind: 'unrecognised' };
}

interface Named {
  readonly name: FilledCell;
  readonly number: FilledCell | null;
  readonly ordinal: Ordinal | null;
  readonly others: number;
}

function judgeNamed(
  table: Table,
  row: RowCells,
  { name, number, ordinal, others }: Named,
  above: Above,
  next: () => Ordinal | null,
): Verdict {
  const group: Verdict = { kind: 'group', text: number ? `${number.text} ${name.text}` : name.text };
  if (pillarHeading.test(name.text)) return group;
  if (!number && others > 0) {
    const rests = restOfRecord(table, row, above);
    if (rests) return rests;
  }
  if (hasFacts(table, row, name)) return { kind: 'record' };
  if (ordinal?.kind === 'roman' || ordinal?.kind === 'letter') {
    if (!isSmall(ordinal.text)) return group;
    if (others > 0) return { kind: 'record' };
    return above.hasRecord && !above.inSmallGroup ? { kind: 'solution', cell: name } : group;
  }
  if (ordinal) return others === 0 && isUnder(next(), ordinal) ? group : { kind: 'record' };
  if (others === 0) return loneName(table, name, group, above);
  if (table.columns.byField.has('ordinal')) {
    return above.hasRecord ? { kind: 'solution', cell: name } : { kind: 'unrecognised' };
  }
  return { kind: 'record' };
}

/** A figure, a goal, a lead or a code of its own: what makes a row a record. */
function hasFacts(table: Table, row: RowCells, name: FilledCell): boolean {
  if (facts.some((field) => cellOf(table, row, field) !== null)) return true;
  return table.reader.indicator(name.text).code?.wellFormed ?? false;
}

function isSmall(text: string): boolean {
  return text === text.toLowerCase();
}

function isUnder(below: Ordinal | null, { path }: Ordinal): boolean {
  return (
    below !== null &&
    below.path.length > path.length &&
    path.every((part, level) => part === below.path[level])
  );
}

/** A name with nothing beside it. */
function loneName({ columns }: Table, name: FilledCell, group: Verdict, above: Above): Verdict {
  const { text } = name;
  if (isNote(text) || isBeyondTable(text)) return { kind: 'note' };
  if (!above.hasRecord) return isBullet(text) ? { kind: 'unrecognised' } : group;
  const place = above.solution ? null : columns.fieldAt.indexOf('indicator');
  const of = place === null ? above.solution : above.at(place);
  if (isCut(of, text)) return { kind: 'continuation', rests: [{ cell: name, of, place }] };
  return isCapitals(text) || isPartHeading(text) ? group : { kind: 'solution', cell: name };
}

/** A text that stands in the column of numbers: a heading over the whole width, or the rest of a page. */
function inNumberColumn({ columns }: Table, cell: FilledCell, above: Above): Verdict {
  const { text } = cell;
  if (isNote(text) || isBeyondTable(text)) return { kind: 'note' };
  if (above.hasRecord && (isBullet(text) || startsSmall(text))) {
    const place = columns.fieldAt.indexOf('indicator');
    const name = above.at(place);
    const rest =
      above.solution || !isCut(name, text) ? { of: above.solution, place: null } : { of: name, place };
    return { kind: 'continuation', rests: [{ cell, ...rest }] };
  }
  return text.length > longestGroup || isBullet(text) ? { kind: 'unrecognised' } : { kind: 'group', text };
}
