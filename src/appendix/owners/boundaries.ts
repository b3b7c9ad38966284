import type { Token } from '../text';
import { groupStarts, heads, looseGroupStarts, noHeads, verbs } from './words';

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

/** What divides the items of a list. */
export function isJoint(token: Token | undefined): boolean {
  return joints.has(token?.key);
}

/** A head with a name behind it: "Ban" of "Sở, Ban, Ngành" has none. */
export function startsName(tokens: readonly Token[], at: number): boolean {
  if (noHeads.longestAt(tokens, at) !== null) return false;
  const head = heads.longestAt(tokens, at);
  const next = tokens[at + (head?.length ?? 0)];
  return head !== null && next !== undefined && next.kind !== 'sign' && next.key !== 'va';
}

export function startsGroup(tokens: readonly Token[], at: number): boolean {
  return groupStarts.longestAt(tokens, at) !== null;
}

/** "và đơn vị liên quan": a group only where nothing else stands before it. */
export function startsLooseGroup(tokens: readonly Token[], at: number): boolean {
  return looseGroupStarts.longestAt(tokens, at) !== null;
}

/** "Phòng Kiểm tra" is a name, "kiểm tra" a task; a sentence may start with a capital. */
export function startsVerb(tokens: readonly Token[], at: number, startsSentence: boolean): boolean {
  const verb = verbs.longestAt(tokens, at);
  if (verb === null) return false;
  const words = tokens.slice(startsSentence ? at + 1 : at, at + verb.length);
  return words.every((word) => !isCapital(word));
}

export function isStop(tokens: readonly Token[], at: number): boolean {
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

export function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}
