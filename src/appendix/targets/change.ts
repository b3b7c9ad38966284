import type { ScoreUnit } from '../score';
import { figureAt, numberAt, unitAt, upperAt } from './figure';
import type { FigureUnit } from './figure';
import type { Found } from './found';
import { boundOf } from './found';
import type { Term, TermKind } from './terms';

type Terms = readonly Term[];

/** How far the figure may stand behind "tăng". */
const reachOfChange = 8;
const between: ReadonlySet<TermKind> = new Set<TermKind>([
  'word',
  'place',
  'operator',
  'from',
  'rank',
  'points',
  'opener',
  'aim',
  'steps',
]);

/** "tăng 10% so với năm 2019", "giảm còn ≤ 5", "tăng từ 12 lên 20", "cải thiện 3 bậc". */
export function changeAt(terms: Terms, at: number, unit: ScoreUnit | null): Found | null {
  const start = terms[at];
  const direction = start?.kind === 'change' ? start.direction : 1;
  const number = behindWords(terms, at + 1);
  if (terms[number]?.kind === 'reach') return levelAt(terms, number + 1, direction, unit);
  const change = sizeAt(terms, number);
  if (change === null) return null;
  if (terms[change.end]?.kind === 'reach') return levelAt(terms, change.end + 1, direction, unit);
  if (start?.kind === 'aim' && change.unit !== 'steps') return null;
  const since = sinceAt(terms, change.end);
  const upTo = change.upTo === null ? null : direction * change.upTo;
  return {
    target: {
      kind: 'increase',
      by: direction * change.by,
      upTo,
      unit: changeUnit(change.unit),
      since: since.year,
      ambiguous: change.unit === 'percent' && (unit === 'percent' || change.by < 1),
    },
    told: true,
    end: since.end,
  };
}

function behindWords(terms: Terms, from: number): number {
  let at = from;
  while (at < from + reachOfChange) {
    const kind = terms[at]?.kind;
    if (kind === undefined || !between.has(kind)) break;
    at++;
  }
  return at;
}

/** The level to reach: "lên 20" is at least that, "còn 5" at most. */
function levelAt(terms: Terms, at: number, direction: 1 | -1, unit: ScoreUnit | null): Found | null {
  const figure = figureAt(terms, at);
  if (figure === null) return null;
  const better = (direction === 1) === (figure.unit !== 'rank') ? '>=' : '<=';
  const op = figure.op === '=' ? better : figure.op;
  return { target: boundOf({ ...figure, op }, unit, direction === -1), told: true, end: figure.end };
}

interface Size {
  readonly by: number;
  readonly upTo: number | null;
  readonly unit: FigureUnit | null;
  readonly end: number;
}

/** "2-3 bậc", "10%", "3 bậc trở lên". */
function sizeAt(terms: Terms, at: number): Size | null {
  const by = numberAt(terms, at);
  if (by === null) return null;
  const first = unitAt(terms, at + 1);
  const upper = upperAt(terms, first.end);
  const second = upper === null ? first : unitAt(terms, upper.end);
  // "tăng 3 hạng", "tăng 5 vị trí": steps too.
  const steps = terms[second.end]?.kind === 'rank';
  const behind = steps ? second.end + 1 : second.end;
  const more = terms[behind]?.kind === 'or-more' ? 1 : 0;
  return {
    by,
    upTo: upper?.value ?? null,
    unit: steps ? 'steps' : (first.unit ?? second.unit),
    end: behind + more,
  };
}

/** "so với (kết quả) năm 2019", close behind. */
function sinceAt(terms: Terms, from: number): { readonly year: number | null; readonly end: number } {
  const since = terms.slice(from, from + reachOfChange).findIndex(({ kind }) => kind === 'since');
  if (since < 0) return { year: null, end: from };
  for (let at = from + since + 1; at < from + since + reachOfChange; at++) {
    const value = numberAt(terms, at);
    if (value !== null && value >= 1990 && value < 2100) return { year: value, end: at + 1 };
  }
  return { year: null, end: from };
}

function changeUnit(unit: FigureUnit | null): 'point' | 'percent' | 'percentage-point' | 'rank' {
  if (unit === 'steps') return 'rank';
  return unit ?? 'point';
}
