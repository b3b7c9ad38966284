import type { Token } from './tokens';
import { tokensOf } from './tokens';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  meaning: T | undefined;
}

/** A phrase found: how many tokens it takes, and where in the text it ends. */
export interface PhraseFound<T> {
  readonly meaning: T;
  readonly length: number;
  readonly end: number;
}

/** Known phrases, found by their words. */
export interface Phrases<T> {
  /** The longest phrase that starts at the token; null where none does. */
  readonly longestAt: (tokens: readonly Token[], from: number) => PhraseFound<T> | null;
}

/**
 * Compiles phrases for matching word by word, without accents, capitals or spaces. Within a phrase a comma
 * and a dash are one, and either may be left out; "&" is "và": "Lao động - Thương binh", "Lao động, Thương binh".
 */
export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, meaning: T]>): Phrases<T> {
  const root: Node<T> = { next: new Map(), meaning: undefined };
  for (const [phrase, meaning] of entries) {
    let node = root;
    for (const token of tokensOf(phrase)) {
      const key = keyOf(token);
      const next = node.next.get(key) ?? { next: new Map<string, Node<T>>(), meaning: undefined };
      node.next.set(key, next);
      node = next;
    }
    node.meaning ??= meaning;
  }
  return { longestAt: (tokens, from) => longest(root, tokens, from) };
}

function longest<T>(root: Node<T>, tokens: readonly Token[], from: number): PhraseFound<T> | null {
  let node: Node<T> | undefined = tokens[from]?.kind === 'line' ? undefined : root;
  let best: PhraseFound<T> | null = null;
  let index = from;
  for (let token = tokens[index]; token !== undefined && node !== undefined; token = tokens[++index]) {
    node = nextOf(node, token);
    if (node?.meaning === undefined || token.kind === 'line') continue;
    best = { meaning: node.meaning, length: index - from + 1, end: token.end };
  }
  return best;
}

/** A line's end may stand for a comma; anywhere else it only wraps the phrase. */
function nextOf<T>(node: Node<T>, token: Token): Node<T> | undefined {
  if (token.kind === 'line') return node.next.get(pause) ?? node;
  const key = keyOf(token);
  return node.next.get(key) ?? node.next.get(pause)?.next.get(key);
}

const pause = ',';

function keyOf({ key }: Token): string {
  if (key === '&') return 'va';
  return key === '-' ? pause : key;
}
