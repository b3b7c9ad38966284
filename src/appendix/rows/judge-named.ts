import type { Ordinal } from '../codes';
import type { Field } from '../fields';
import type { FilledCell } from '../sheet/sheet';
import { loneName } from './lone-text';
import { restOfRecord } from './rests';
import type { RowCells, Table } from './table';
import { cellOf, figureFields } from './table';
import type { Above, Verdict } from './verdict';

interface Named {
  readonly name: FilledCell;
  readonly number: FilledCell | null;
  readonly ordinal: Ordinal | null;
}

const facts: readonly Field[] = ['code', 'lead', ...figureFields];
const pillarHeading = /^trụ cột\s*(?:số\s*)?\d/iu;

/** "1.1.1", "(1.1.1)", "Chỉ số: 1.1.1": the many texts that open otherwise need no reading. */
const mayHoldCode = /^\W?\s*(?:\p{L}[^:\d]{0,24}:\s*)?\d/u;

/** A row with a name: a record, a group that heads records, or a solution of the record above. */
export function judgeNamed(
  table: Table,
  row: RowCells,
  { name, number, ordinal }: Named,
  above: Above,
  next: () => Ordinal | null,
): Verdict {
  const group: Verdict = { kind: 'group', text: number ? `${number.text} ${name.text}` : name.text };
  if (pillarHeading.test(name.text)) return group;
  const alone = [...row.cells, ...row.beyond].every((cell) => !cell || cell === name || cell === number);
  const rest = number || alone ? null : restOfRecord(table, row, name, above);
  if (rest) return rest;
  if (hasFacts(table, row, name)) return { kind: 'record' };
  if (!ordinal) return alone ? loneName(table, name, group, above) : unnumbered(table, name, above);
  if (ordinal.kind === 'roman' || ordinal.kind === 'letter')
    return lettered(name, ordinal, group, alone, above);
  return alone && isUnder(next(), ordinal) ? group : { kind: 'record' };
}

/** A figure, a goal, a lead or a code of its own: what makes a row a record. */
function hasFacts(table: Table, row: RowCells, name: FilledCell): boolean {
  if (facts.some((field) => cellOf(table, row, field) !== null)) return true;
  return mayHoldCode.test(name.text) && (table.reader.indicator(name.text).code?.wellFormed ?? false);
}

/** Something beside the name that makes no record: a solution with a time of its own. */
function unnumbered({ columns }: Table, name: FilledCell, above: Above): Verdict {
  if (!columns.byField.has('ordinal')) return { kind: 'record' };
  return above.hasRecord ? { kind: 'solution', cell: name } : { kind: 'unrecognised' };
}

/** "II" and "B" head groups; "a)" heads one, or is a point of the record above. */
function lettered(
  name: FilledCell,
  { text }: Ordinal,
  group: Verdict,
  alone: boolean,
  above: Above,
): Verdict {
  if (text !== text.toLowerCase()) return group;
  if (!alone) return { kind: 'record' };
  return above.hasRecord && !above.inSmallGroup ? { kind: 'solution', cell: name } : group;
}

function isUnder(below: Ordinal | null, { path }: Ordinal): boolean {
  return (
    below !== null &&
    below.path.length > path.length &&
    path.every((part, level) => part === below.path[level])
  );
}
