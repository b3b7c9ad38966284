import type { Token } from '../text';
import { fold } from '../text';
import type { Directory, KnownName } from './directory';
import {
  isCapital,
  isJoint,
  isStop,
  startsGroup,
  startsLooseGroup,
  startsName,
  startsVerb,
} from './boundaries';
import { innerHeads, labels, roleWords } from './words';

/** A stretch of an owner cell: an organisation, a group that names nobody, or words that are neither. */
export interface Piece {
  readonly kind: 'known' | 'unknown' | 'group' | 'task';
  readonly start: number;
  readonly end: number;
  readonly known: KnownName | null;
}

/** What the pieces are found in. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly directory: Directory;
}

const longestName = 14;

/** The pieces of a cell in their order. */
export function piecesOf(line: Line): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < line.tokens.length;) {
    const skipped = skipTo(line, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const piece = departmentAt(line, at, pieces.at(-1)) ?? pieceAt(line, at);
    pieces.push(piece);
    at = piece.end;
  }
  return pieces.filter((piece, index) => saysSomething(line, piece, pieces[index + 1]));
}

/** In a list that began with "Sở Tài chính" or "Các sở:", "Y tế" is a department too. */
function departmentAt(line: Line, at: number, before: Piece | undefined): Piece | null {
  const listed =
    before?.known?.organisation.kind === 'department' || (before !== undefined && announces(line, before));
  const known = listed ? line.directory.departmentAt(line.tokens, at) : null;
  return known === null ? null : { kind: 'known', start: at, end: known.end, known };
}

function announces({ tokens }: Line, { kind, end }: Piece): boolean {
  return kind === 'group' && tokens[end]?.key === ':';
}

/** Neither a role behind a name nor the "Các sở:" in front of the departments says who or what. */
function saysSomething(line: Line, piece: Piece, next: Piece | undefined): boolean {
  if (announces(line, piece) && next?.kind === 'known') return false;
  return piece.kind !== 'task' || !roleWords.has(fold(textOf(line, piece)));
}

export function textOf({ text, tokens }: Line, { start, end }: Pick<Piece, 'start' | 'end'>): string {
  return text.slice(tokens[start]?.start, tokens[end - 1]?.end);
}

/** Past separators, labels, and the numbers of a list ("1.", "2)"). */
function skipTo({ tokens }: Line, at: number): number {
  const label = labels.longestAt(tokens, at);
  if (label !== null) return at + label.length;
  const counts = tokens[at]?.kind === 'number' && isStop(tokens, at + 1);
  return counts || isStop(tokens, at) || isJoint(tokens[at]) ? at + 1 : at;
}

function pieceAt(line: Line, at: number): Piece {
  const known = line.directory.knownAt(line.tokens, at);
  if (known !== null && isGroup(known.organisation.name)) {
    // The group may go on: "UBND các huyện, thành phố, thị xã".
    return { kind: 'group', start: at, end: endOf(line, known.end - 1, 'group'), known };
  }
  if (known !== null) return { kind: 'known', start: at, end: known.end, known };
  if (startsGroup(line.tokens, at) || startsLooseGroup(line.tokens, at)) {
    return { kind: 'group', start: at, end: endOf(line, at, 'group'), known: null };
  }
  if (startsVerb(line.tokens, at, true))
    return { kind: 'task', start: at, end: endOf(line, at, 'task'), known: null };
  if (startsName(line.tokens, at))
    return { kind: 'unknown', start: at, end: endOf(line, at, 'name'), known: null };
  return wordsAt(line, at);
}

/** Words without a head: a name where they look like one ("VNPT Bắc Giang"), else what is to be done. */
function wordsAt(line: Line, at: number): Piece {
  const end = endOf(line, at, 'name');
  const named = isCapital(line.tokens[at]) && end - at <= longestName;
  return {
    kind: named ? 'unknown' : 'task',
    start: at,
    end: named ? end : endOf(line, at, 'task'),
    known: null,
  };
}

/** Where a piece ends: at a stop, at the next piece behind a joint, at a verb. */
function endOf(line: Line, at: number, kind: 'group' | 'name' | 'task'): number {
  const inner = innerHeads.longestAt(line.tokens, at) !== null;
  let end = at + 1;
  for (; end < line.tokens.length; end++) {
    if (isStop(line.tokens, end)) break;
    if (kind !== 'task' && startsVerb(line.tokens, end, false)) break;
    const joint = isJoint(line.tokens[end]);
    if (joint && startsPiece(line, end + 1, kind)) break;
    if (kind === 'name' && !inner && !joint && line.directory.knownAt(line.tokens, end) !== null) break;
  }
  while (end > at + 1 && isJoint(line.tokens[end - 1])) end--;
  return end;
}

function startsPiece(line: Line, at: number, behind: 'group' | 'name' | 'task'): boolean {
  if (line.directory.knownAt(line.tokens, at) !== null) return true;
  if (behind === 'task') return false;
  if (startsGroup(line.tokens, at)) return true;
  // "các phòng, ban, đơn vị" is one group; "Sở X, ban Y" are two names.
  if (behind === 'group') return isCapital(line.tokens[at]) && startsName(line.tokens, at);
  return (
    startsName(line.tokens, at) || startsVerb(line.tokens, at, false) || startsLooseGroup(line.tokens, at)
  );
}

/** "UBND các huyện, thị xã, thành phố": the directory knows it, and still it names nobody. */
function isGroup(name: string): boolean {
  return /^(?:UBND )?các /i.test(name);
}
