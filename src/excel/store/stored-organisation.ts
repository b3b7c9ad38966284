import type { Organisation } from '../../appendix';
import type { StoredRow } from './stored-tables';

/** No name contains it, and a person who looks at the hidden sheet reads it as a list. */
const between = '; ';

const kinds = [
  'department',
  'central',
  'local',
  'unit',
  'body',
] as const satisfies readonly Organisation['kind'][];

const day = /^\d{4}-\d{2}-\d{2}$/;

/** An entry of the directory as its row tells it; null where the row has no name. */
export function organisationFrom(row: readonly string[]): Organisation | null {
  const [name = '', abbreviations = '', kind = '', from = '', until = '', successor = ''] = row;
  if (name === '') return null;
  return {
    name,
    abbreviations: abbreviations.split(between.trim()).flatMap((each) => each.trim() || []),
    kind: kinds.find((one) => one === kind) ?? 'department',
    from: dayIn(from),
    until: dayIn(until),
    successor: successor || null,
  };
}

export function organisationRow(organisation: Organisation): StoredRow {
  const { name, abbreviations, kind, from, until, successor } = organisation;
  return [name, abbreviations.join(between), kind, from ?? '', until ?? '', successor ?? ''];
}

function dayIn(text: string): string | null {
  return day.test(text) ? text : null;
}
