import type { Token } from './tokens';
import { tokensOf } from './tokens';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  meaning: T | undefined;
}

/** Known phrases, found by their words. */
export interface Phrases<T> {
  /** The longest phrase that starts at the token, and how many tokens it takes; null where none does. */
  longestAt(tokens: readonly Token[], from: number): { readonly meaning: T; readonly length: number } | null;
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

function longest<T>(root: Node<T>, tokens: readonly Token[], from: number) {
  let node: Node<T> | undefined = tokens[from]?.kind === 'line' ? undefined : root;
  let best: { meaning: T; length: number } | null = null;
  for (let index = from; node !== undefined; index++) {
    const token = tokens[index];
    const wraps = tokens[index - 1]?.kind === 'line';
    if (node.meaning !== undefined && !wraps) best = { meaning: node.meaning, length: index - from };
    if (token === undefined) break;
    node = nextOf(node, token);
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
