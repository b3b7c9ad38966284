import type { FilledCell } from '../sheet/sheet';
import { isBullet, isCapitals, isPartHeading, startsSmall } from './marks';
import { isCut } from './rests';
import type { Table } from './table';
import type { Above, Rest, Verdict } from './verdict';

/** Longer than this, a text heads nothing. */
const longestGroup = 150;

/** A name with nothing beside it. */
export function loneName({ columns }: Table, cell: FilledCell, group: Verdict, above: Above): Verdict {
  const { text } = cell;
  if (!above.hasRecord) return isBullet(text) ? { kind: 'unrecognised' } : group;
  const name = columns.fieldAt.indexOf('indicator');
  const rest: Rest = above.solution
    ? { cell, of: above.solution, place: null }
    : { cell, of: above.at(name), place: name };
  if (isCut(rest.of, text)) return { kind: 'continuation', rests: [rest] };
  return isCapitals(text) || isPartHeading(text) ? group : { kind: 'solution', cell };
}

/** A text that stands in the column of numbers: a heading over the whole width, or what a page break left. */
export function loneInNumberColumn({ columns }: Table, cell: FilledCell, above: Above): Verdict {
  const { text } = cell;
  if (above.hasRecord && (isBullet(text) || startsSmall(text))) {
    const place = columns.fieldAt.indexOf('indicator');
    const name = above.at(place);
    const ofName = !above.solution && isCut(name, text);
    const rest = ofName ? { cell, of: name, place } : { cell, of: above.solution, place: null };
    return { kind: 'continuation', rests: [rest] };
  }
  return text.length > longestGroup || isBullet(text) ? { kind: 'unrecognised' } : { kind: 'group', text };
}
