import { fold } from '../../appendix/text';

/** A name for comparing: letters and digits alone, so that brackets and a final full stop do not count. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An index's name for comparing, with or without "chỉ số" in front of it. */
export function indexKey(name: string): string {
  return nameKey(name).replace(/^chi so (?:thanh phan )?/u, '');
}

/** How much of two names is the same (0 to 1): their shared words, counted twice, over all their words. */
export function nameOverlap(one: string, other: string): number {
  const ours = new Set(nameKey(one).split(' '));
  const theirs = new Set(nameKey(other).split(' '));
  let shared = 0;
  for (const word of ours) if (theirs.has(word)) shared++;
  return (2 * shared) / (ours.size + theirs.size);
}
