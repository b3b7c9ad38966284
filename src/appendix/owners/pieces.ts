import type { Token } from '../text';
import { fold } from '../text';
import type { Directory, KnownName } from './directory';
import { groupStarts, heads, innerHeads, labels, looseGroupStarts, roleWords, verbs } from './words';

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

const joints: ReadonlySet<string | undefined> = new Set([',', '-', '/', '+', 'va', 'voi', '&']);
const stops: ReadonlySet<string | undefined> = new Set([
  ';',
  '.',
  '(',
  ')',
  ':',
  '•',
  '*',
  '"',
  '“',
  '”',
  '…',
  '=',
  '>',
]);
/** Behind these a full stop ends no sentence. */
const shortened: ReadonlySet<string | undefined> = new Set(['p', 'tp', 'tx', 'q', 'h']);
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
  return counts || isStop(tokens, at) || joints.has(tokens[at]?.key) ? at + 1 : at;
}

function pieceAt(line: Line, at: number): Piece {
  const known = line.directory.knownAt(line.tokens, at);
  if (known !== null && isGroup(known.organisation.name)) {
    // The group may go on: "UBND các huyện, thành phố, thị xã".
    return { kind: 'group', start: at, end: endOf(line, known.end - 1, 'group'), known };
  }
  if (known !== null) return { kind: 'known', start: at, end: known.end, known };
  if (startsGroup(line, at) || looseGroupStarts.longestAt(line.tokens, at) !== null) {
    return { kind: 'group', start: at, end: endOf(line, at, 'group'), known: null };
  }
  if (startsVerb(line, at, true))
    return { kind: 'task', start: at, end: endOf(line, at, 'task'), known: null };
  if (startsName(line, at)) return { kind: 'unknown', start: at, end: endOf(line, at, 'name'), known: null };
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
    if (kind !== 'task' && startsVerb(line, end, false)) break;
    const joint = joints.has(line.tokens[end]?.key);
    if (joint && startsPiece(line, end + 1, kind)) break;
    if (kind === 'name' && !inner && !joint && line.directory.knownAt(line.tokens, end) !== null) break;
  }
  while (end > at + 1 && joints.has(line.tokens[end - 1]?.key)) end--;
  return end;
}

function startsPiece(line: Line, at: number, behind: 'group' | 'name' | 'task'): boolean {
  if (line.directory.knownAt(line.tokens, at) !== null) return true;
  if (behind === 'task') return false;
  if (startsGroup(line, at)) return true;
  // "các phòng, ban, đơn vị" is one group; "Sở X, ban Y" are two names.
  if (behind === 'group') return isCapital(line.tokens[at]) && startsName(line, at);
  return (
    startsName(line, at) ||
    startsVerb(line, at, false) ||
    looseGroupStarts.longestAt(line.tokens, at) !== null
  );
}

/** A head with a name behind it: "Ban" of "Sở, Ban, Ngành" has none. */
function startsName({ tokens }: Line, at: number): boolean {
  const head = heads.longestAt(tokens, at);
  const next = tokens[at + (head?.length ?? 0)];
  return head !== null && next !== undefined && next.kind !== 'sign' && next.key !== 'va';
}

function startsGroup({ tokens }: Line, at: number): boolean {
  return groupStarts.longestAt(tokens, at) !== null;
}

/** "Phòng Kiểm tra" is a name, "kiểm tra" a task; a sentence may start with a capital. */
function startsVerb({ tokens }: Line, at: number, startsSentence: boolean): boolean {
  const verb = verbs.longestAt(tokens, at);
  if (verb === null) return false;
  const words = tokens.slice(startsSentence ? at + 1 : at, at + verb.length);
  return words.every((word) => !isCapital(word));
}

function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'line') return true;
  if (token?.key === '.') return !shortened.has(tokens[at - 1]?.key);
  return stops.has(token?.key);
}

/** The tokens without the ends of lines that were only wrapped: they go on in small letters or behind a comma. */
export function unwrapped(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }, at) => kind !== 'line' || !continues(tokens, at));
}

function continues(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return before?.key === ',' || before?.key === 'va' || (next?.kind === 'word' && !isCapital(next));
}

function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}

/** "UBND các huyện, thị xã, thành phố": the directory knows it, and still it names nobody. */
function isGroup(name: string): boolean {
  return /^(?:UBND )?các /i.test(name);
}
