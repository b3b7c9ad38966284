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

/** Words between a unit's numbers that do not end its reach. */
const joints = new Set(['-', 'den', 'toi', ',', ';', 'va', '&']);
const piece = /[a-z]+|\d+|\S|\s+/y;

/** Finds the moments of a folded text. */
export function scanMoments(folded: string): Scanned {
  const moments: Moment[] = [];
  let unit: Unit | null = null;
  let edge: Scanned['edge'] = null;
  let joined = false;
  let stretch = false;
  for (let index = 0; index < folded.length;) {
    const found = momentAt(folded, index, unit);
    if (found !== null) {
      stretch ||= joined && moments.length > 0;
      moments.push(found.moment);
      ({ unit, end: index } = found);
      joined = false;
      continue;
    }
    piece.lastIndex = index;
    const word = piece.exec(folded)?.[0] ?? '';
    index += word.length;
    if (word.trim() === '') continue;
    joined = word === '-' || word === 'den' || word === 'toi';
    if (!joints.has(word)) unit = null;
    if (moments.length === 0) edge = stronger(edge, edges[word] ?? null);
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
    if (match !== null) return { moment: read(match.groups ?? {}), unit: next, end: pattern.lastIndex };
  }
  return null;
}

/** "Xong trước quý I" ends before it: "trước" outweighs the other words. */
function stronger(edge: Scanned['edge'], next: Scanned['edge']): Scanned['edge'] {
  return edge === 'before' || next === null ? edge : next;
}
