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
 * and a dash are one, and either may be left out: "Lao động - Thương binh", "Lao động, Thương binh".
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
  let node: Node<T> | undefined = root;
  let best: { meaning: T; length: number } | null = null;
  for (let index = from; node !== undefined; index++) {
    if (node.meaning !== undefined) best = { meaning: node.meaning, length: index - from };
    const token = tokens[index];
    if (token === undefined) break;
    const key = keyOf(token);
    node = node.next.get(key) ?? node.next.get(pause)?.next.get(key);
  }
  return best;
}

const pause = ',';

function keyOf({ kind, key }: Token): string {
  if (kind === 'line') return pause;
  return key === '-' ? pause : key;
}
