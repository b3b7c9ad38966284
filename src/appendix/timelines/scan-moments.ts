import type { Moment } from './calendar';
import type { Unit } from './moment-forms';
import { momentForms } from './moment-forms';

/** The moments of a text in their order, and what the words around them make of them. */
export interface Scanned {
  readonly moments: readonly Moment[];
  /** "2025 - 2026", "từ … đến …": from the first to the last. */
  readonly stretch: boolean;
  /** The word in front of the first moment. */
  readonly edge: 'before' | 'done-by' | 'from' | null;
}

const edges: Readonly<Record<string, NonNullable<Scanned['edge']>>> = {
  truoc: 'before',
  xong: 'done-by',
  hoan: 'done-by',
  cham: 'done-by',
  het: 'done-by',
  cuoi: 'done-by',
  den: 'done-by',
  toi: 'done-by',
  han: 'done-by',
  tu: 'from',
  sau: 'from',
};

/** Words between the first and the last of a stretch. */
const stretches = new Set(['-', 'den', 'toi']);
/** Words between a unit's numbers that do not end its reach. */
const joints = new Set([...stretches, ',', ';', 'va', '&']);
const piece = /[a-z]+|\d+|\S/g;

/** Finds the moments of a folded text. */
export function scanMoments(folded: string): Scanned {
  const moments: Moment[] = [];
  let unit: Unit | null = null;
  let edge: Scanned['edge'] = null;
  let joined = false;
  let stretch = false;
  let behind = 0;
  for (const { 0: word, index } of folded.matchAll(piece)) {
    if (index < behind) continue;
    const found = momentAt(folded, index, unit);
    if (found === null) {
      joined = stretches.has(word);
      if (!joints.has(word)) unit = null;
      if (moments.length === 0) edge = stronger(edge, edges[word] ?? null);
      continue;
    }
    stretch ||= joined && moments.length > 0;
    moments.push(found.moment);
    ({ unit, end: behind } = found);
    joined = false;
  }
  return { moments, stretch, edge };
}

function momentAt(folded: string, index: number, unit: Unit | null) {
  // A moment starts a word: the "2025" of "x2025" is none.
  if (/[a-z\d]/.test(folded[index - 1] ?? '')) return null;
  for (const { pattern, unit: next, within, read } of momentForms) {
    if (within !== undefined && within !== unit) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(folded);
    if (match === null) continue;
    return { moment: read((name) => match.groups?.[name] ?? ''), unit: next, end: pattern.lastIndex };
  }
  return null;
}

/** "Xong trước quý I" ends before it: "trước" outweighs the other words. */
function stronger(edge: Scanned['edge'], next: Scanned['edge']): Scanned['edge'] {
  return edge === 'before' || next === null ? edge : next;
}
