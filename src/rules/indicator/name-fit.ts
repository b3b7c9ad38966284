import type { IndexEntry } from '../../appendix';
import { nameKey } from '../../appendix/text';

/** A name taken apart for comparing. */
interface Words {
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/** An index with its names taken apart: they are compared with every record. */
export interface KnownIndex {
  readonly entry: IndexEntry;
  readonly names: readonly Words[];
}

export function knownIndex(entry: IndexEntry): KnownIndex {
  return { entry, names: [entry.name, ...entry.otherNames].map(wordsOf) };
}

/** How much better another name must fit than the code's own. */
const clearlyBetter = 0.25;
const alike = 0.75;

/** The index whose name it is, where that is another than the one that the code says. */
export function otherIndex(name: string, own: KnownIndex, listed: readonly KnownIndex[]): IndexEntry | null {
  const ours = wordsOf(name);
  const ownFit = fitOf(ours, own);
  if (ownFit === 1) return null;
  let best: IndexEntry | null = null;
  let bestFit = Math.max(alike, ownFit + clearlyBetter);
  for (const known of listed) {
    const fit = fitOf(ours, known);
    if (fit !== 1 && fit < bestFit) continue;
    best = known.entry;
    bestFit = fit;
  }
  return best;
}

function wordsOf(name: string): Words {
  const key = nameKey(name);
  return { key, words: new Set(key.split(' ')) };
}

/** 1 for the very name alone: other words, or the same in another order, are less. */
function fitOf(ours: Words, { names }: KnownIndex): number {
  if (names.some(({ key }) => key === ours.key)) return 1;
  return Math.min(0.99, Math.max(...names.map((theirs) => overlap(ours, theirs))));
}

/** Shared words, counted twice, over all words of both names. */
function overlap(ours: Words, theirs: Words): number {
  let shared = 0;
  for (const word of ours.words) if (theirs.words.has(word)) shared++;
  return (2 * shared) / (ours.words.size + theirs.words.size);
}
