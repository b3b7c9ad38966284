import type { Operator } from '../target';
import { behindDate } from './date';
import type { Term } from './terms';

export type FigureUnit = 'point' | 'percent' | 'percentage-point' | 'steps' | 'rank';

/** A number or two with what stands around them: "từ 40-50 trên 63", "≥ 10%", "xếp thứ 04/63". */
export interface Figure {
  readonly low: number;
  readonly high: number | null;
  /** Null where the text names none. */
  readonly unit: FigureUnit | null;
  readonly of: number | null;
  readonly op: Operator;
  /** Whether anything but the number itself says that this is a goal. */
  readonly told: boolean;
  /** The term behind it. */
  readonly end: number;
}

type Terms = readonly Term[];

const longestPrefix = 8;

interface Prefix {
  readonly op: Operator | null;
  readonly from: boolean;
  readonly rank: boolean;
  readonly negative: boolean;
  readonly told: boolean;
  readonly end: number;
}

export function figureAt(terms: Terms, at: number): Figure | null {
  const prefix = prefixAt(terms, at);
  const first = numberAt(terms, prefix.end);
  if (first === null || behindDate(terms, prefix.end) !== null) return null;
  const { high, among, unit, end } = tailAt(terms, prefix.end + 1);
  const edge = edgeAt(terms, end);
  // "15/19 tiêu chí" counts; "04/63 tỉnh" and "3/14 (vùng)" rank.
  const ranked = prefix.rank || (among !== null && unit === null && terms[end]?.kind !== 'word');
  return {
    low: prefix.negative ? -first : first,
    high,
    unit: ranked ? 'rank' : unit,
    of: ranked ? among : null,
    op: operatorOf(prefix, edge, ranked),
    told: [prefix.told, unit, among, edge].some(Boolean) || startsClause(terms, at),
    end: edge === null ? end : end + 1,
  };
}

interface Tail {
  readonly high: number | null;
  readonly among: number | null;
  readonly unit: FigureUnit | null;
  readonly end: number;
}

/** What stands behind the first number: "% - 15%", "- 15/63", "điểm". */
function tailAt(terms: Terms, at: number): Tail {
  const first = unitAt(terms, at);
  const upper = upperAt(terms, first.end);
  const second = unitAt(terms, upper?.end ?? first.end);
  const among = ofAt(terms, second.end);
  const third = unitAt(terms, among?.end ?? second.end);
  return {
    high: upper?.value ?? null,
    among: among?.value ?? null,
    unit: first.unit ?? second.unit ?? third.unit,
    end: third.end,
  };
}

/** "đạt từ", "xếp thứ hạng", "≥": in any order, and after a rank's name the words of what is ranked. */
function prefixAt(terms: Terms, at: number): Prefix {
  let prefix: Prefix = { op: null, from: false, rank: false, negative: false, told: false, end: at };
  for (let end = at; end < at + longestPrefix; end++) {
    const next = prefixWith(prefix, terms[end], terms[end + 1], terms[end - 1]);
    if (next === null) break;
    prefix = { ...next, end: end + 1 };
  }
  return prefix;
}

function prefixWith(
  prefix: Prefix,
  term: Term | undefined,
  next?: Term,
  before?: Term,
): Omit<Prefix, 'end'> | null {
  switch (term?.kind) {
    case 'operator':
      return { ...prefix, op: term.op, told: true };
    case 'from':
      return { ...prefix, from: true, told: true };
    case 'rank':
      return { ...prefix, rank: true, told: true };
    case 'opener':
      return { ...prefix, told: true };
    case 'word':
    case 'place':
    case 'aim':
      return prefix.rank ? prefix : null;
    case 'dash':
      // "≥ -2": a dash that hugs its number and stands between no two numbers.
      return next?.start === term.end && (before === undefined || before.kind === 'operator')
        ? { ...prefix, negative: true, told: true }
        : null;
    default:
      return null;
  }
}

export function numberAt(terms: Terms, at: number): number | null {
  const term = terms[at];
  return term?.kind === 'number' ? term.written.value : null;
}

export function unitAt(terms: Terms, at: number): { readonly unit: FigureUnit | null; readonly end: number } {
  const kind = terms[at]?.kind;
  if (kind === 'percent' || kind === 'percentage-point' || kind === 'steps')
    return { unit: kind, end: at + 1 };
  return kind === 'points' ? { unit: 'point', end: at + 1 } : { unit: null, end: at };
}

/** "- 15", "đến 50", "- ≤ 50". */
export function upperAt(terms: Terms, at: number): { readonly value: number; readonly end: number } | null {
  const kind = terms[at]?.kind;
  if (kind !== 'dash' && kind !== 'to') return null;
  const number = terms[at + 1]?.kind === 'operator' ? at + 2 : at + 1;
  const value = numberAt(terms, number);
  return value === null ? null : { value, end: number + 1 };
}

/** "/63", "trên 63": more than a hundred are no ranking but what the figure is counted by. */
function ofAt(terms: Terms, at: number): { readonly value: number; readonly end: number } | null {
  const term = terms[at];
  const over = term?.kind === 'slash' || (term?.kind === 'operator' && term.op === '>');
  const value = over ? numberAt(terms, at + 1) : null;
  return value === null || !Number.isInteger(value) || value > 100 ? null : { value, end: at + 2 };
}

function edgeAt(terms: Terms, at: number): 'or-more' | 'or-less' | null {
  const kind = terms[at]?.kind;
  return kind === 'or-more' || kind === 'or-less' ? kind : null;
}

/** "từ hạng 10 trở lên" means the tenth or better, a lower number. */
function operatorOf({ op, from }: Prefix, edge: 'or-more' | 'or-less' | null, ranked: boolean): Operator {
  if (edge !== null) return (edge === 'or-more') === ranked ? '<=' : '>=';
  return op ?? (from ? '>=' : '=');
}

function startsClause(terms: Terms, at: number): boolean {
  const kind = terms[at - 1]?.kind;
  return kind === undefined || kind === 'break' || kind === 'stop' || kind === 'dash';
}
