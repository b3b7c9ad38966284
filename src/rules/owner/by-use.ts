import { groupedBy } from '../grouped';

/** Each text once, the one used most first. */
export function byUse(texts: readonly string[]): readonly string[] {
  return [...groupedBy(texts, (text) => text)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([text]) => text);
}
