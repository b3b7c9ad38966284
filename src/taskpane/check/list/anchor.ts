import type { Layout } from './heights';
import { topOf } from './heights';

/** A line that must stay where it is on the screen, and those after it should it vanish. */
export interface Anchor {
  readonly candidates: readonly { readonly key: string; readonly offset: number }[];
}

/** What is on the screen now: first the line under the pointer, then all from the top down. */
export function anchorOf(
  layout: Layout,
  keys: readonly string[],
  shown: { readonly first: number; readonly last: number },
  scrolled: number,
  pointed: string | null,
): Anchor {
  const seen = keys.slice(shown.first, shown.last + 1);
  const inOrder = pointed !== null && seen.includes(pointed) ? [pointed, ...seen] : seen;
  return {
    candidates: inOrder.map((key) => ({
      key,
      offset: topOf(layout, layout.indexOf.get(key) ?? 0) - scrolled,
    })),
  };
}

/** How far the list must be scrolled for the anchor to stand where it stood; null where none of it is left. */
export function scrolledTo({ candidates }: Anchor, layout: Layout): number | null {
  for (const { key, offset } of candidates) {
    const index = layout.indexOf.get(key);
    if (index !== undefined) return Math.max(0, topOf(layout, index) - offset);
  }
  return null;
}
