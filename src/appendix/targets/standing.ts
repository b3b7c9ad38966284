import type { Target } from '../target';
import { numberAt } from './figure';
import type { Found } from './found';
import type { Term, TermKind } from './terms';

type Terms = readonly Term[];

const longestName = 12;
const endsAmong: ReadonlySet<TermKind> = new Set<TermKind>([
  'stop',
  'operator',
  'number',
  'rank',
  'keep',
  'change',
  'aim',
  'top',
  'group',
  'opener',
  'since',
]);

/** "top 10", "nhóm 10 tỉnh dẫn đầu", "10 địa phương đứng đầu", "top 10/63". */
export function topAt(terms: Terms, at: number, text: string): Found | null {
  const kind = terms[at]?.kind;
  const named = kind === 'top' || kind === 'group';
  const place = named ? at + 1 : at;
  const n = numberAt(terms, place);
  if (n === null) return null;
  const of = terms[place + 1]?.kind === 'slash' ? numberAt(terms, place + 2) : null;
  const start = of === null ? place + 1 : place + 3;
  const end = endOfAmong(terms, start);
  if (!named && !terms.slice(start, end).some((term) => term.kind === 'leading')) return null;
  return { target: { kind: 'top', n, of, among: sliceOf(terms, start, end, text) }, told: true, end };
}

/** "tỉnh, thành phố dẫn đầu cả nước": words, with a comma only before another place. */
function endOfAmong(terms: Terms, start: number): number {
  let end = start;
  for (; end < start + longestName; end++) {
    const kind = terms[end]?.kind;
    if (kind === undefined || endsAmong.has(kind)) break;
    if (kind === 'break' && terms[end + 1]?.kind !== 'place') break;
  }
  return end;
}

/** "nhóm Tốt", "chất lượng điều hành khá", or the band alone. */
export function bandAt(terms: Terms, at: number, band: string): Found | null {
  const before = terms[at - 1]?.kind;
  const after = terms[at + 1]?.kind;
  const alone =
    (before === undefined || isEdge(before)) && (after === undefined || isEdge(after) || after === 'or-more');
  if (!alone && before !== 'group' && before !== 'opener') return null;
  const target: Target = { kind: 'band', text: band };
  return { target, told: true, end: at + (after === 'or-more' ? 2 : 1) };
}

function isEdge(kind: TermKind): boolean {
  return kind === 'break' || kind === 'stop';
}

function sliceOf(terms: Terms, start: number, end: number, text: string): string | null {
  const [first, last] = [terms[start], terms[end - 1]];
  return first === undefined || last === undefined || end <= start ? null : text.slice(first.start, last.end);
}
