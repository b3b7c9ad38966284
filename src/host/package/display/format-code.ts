/** One piece of a format code. */
export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly sign: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' | 'slash' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly unit: DateUnit; readonly length: number }
  | { readonly kind: 'elapsed'; readonly unit: 'h' | 'm' | 's'; readonly length: number }
  | { readonly kind: 'half-day'; readonly short: boolean };

export type DateUnit = 'y' | 'month' | 'd' | 'h' | 'minute' | 's' | 'fraction' | 'm';

export interface Condition {
  readonly operator: string;
  readonly value: number;
}

/** One of the up to four sections of a code. */
export interface Section {
  readonly pieces: readonly Piece[];
  readonly condition: Condition | undefined;
  /** The language that the code itself asks for (`[$-42A]`), as Windows numbers it. */
  readonly language: number | undefined;
  readonly isDate: boolean;
}

const TOKEN =
  /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(General)|(AM\/PM|A\/P|SA\/CH)|(E[+-])|(y+|m+|d+|h+|s+|b+|e+|g+)|([0#?])|([\s\S])/giu;

const cache = new Map<string, readonly Section[]>();
const MOST_CACHED = 500;

/** Reads a format code; codes repeat over whole columns, so what was read is kept. */
export function readFormatCode(code: string): readonly Section[] {
  const known = cache.get(code);
  if (known) return known;
  const sections = splitSections(code).map(readSection);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(code, sections);
  return sections;
}

function splitSections(code: string): readonly string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\[\s\S]|\[[^\]]*\]|[\s\S]/gu)) {
    if (piece === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + piece);
  }
  return sections;
}

function readSection(text: string): Section {
  const pieces: Piece[] = [];
  let condition: Condition | undefined;
  let language: number | undefined;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, quoted, escaped, spaced, , bracket, general, halfDay, exponent, date, digit, other] = match;
    const literal = quoted ?? escaped;
    if (literal !== undefined) pieces.push({ kind: 'literal', text: literal });
    else if (spaced !== undefined) pieces.push({ kind: 'literal', text: ' ' });
    else if (bracket !== undefined) {
      condition ??= conditionOf(bracket);
      language ??= languageOf(bracket);
      pieces.push(...bracketPieces(bracket));
    } else if (general !== undefined) pieces.push({ kind: 'general' });
    else if (halfDay !== undefined) pieces.push({ kind: 'half-day', short: halfDay.length === 3 });
    else if (exponent !== undefined) pieces.push({ kind: 'exponent', plus: exponent[1] === '+' });
    else if (date !== undefined) pieces.push(datePiece(date));
    else if (digit !== undefined) pieces.push(digitPiece(digit));
    else if (other !== undefined) pieces.push(otherPiece(other, whole));
  }
  const settled = minutesAndMonths(pieces);
  return { pieces: settled, condition, language, isDate: settled.some(isOfDate) };
}

const isOfDate = ({ kind }: Piece): boolean => kind === 'date' || kind === 'elapsed' || kind === 'half-day';

function conditionOf(bracket: string): Condition | undefined {
  const match = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(bracket);
  return match ? { operator: match[1] ?? '', value: Number(match[2]) } : undefined;
}

const languageOf = (bracket: string): number | undefined => {
  const match = /^\$[^-]*-([0-9A-Fa-f]+)/.exec(bracket);
  return match ? Number.parseInt(match[1] ?? '', 16) : undefined;
};

function bracketPieces(bracket: string): readonly Piece[] {
  const unit = bracket[0]?.toLowerCase();
  if (/^(h+|m+|s+)$/i.test(bracket) && (unit === 'h' || unit === 'm' || unit === 's')) {
    return [{ kind: 'elapsed', unit, length: bracket.length }];
  }
  const currency = /^\$([^-]+)/.exec(bracket)?.[1];
  return currency === undefined ? [] : [{ kind: 'literal', text: currency }];
}

function datePiece(text: string): Piece {
  const unit = text[0]?.toLowerCase();
  const { length } = text;
  if (unit === 'y' || unit === 'm' || unit === 'd' || unit === 'h' || unit === 's')
    return { kind: 'date', unit, length };
  return unit === 'e' ? { kind: 'date', unit: 'y', length: 4 } : { kind: 'literal', text };
}

const digitPiece = (sign: string): Piece => ({
  kind: 'digit',
  sign: sign === '0' || sign === '?' ? sign : '#',
});

function otherPiece(character: string, whole: string): Piece {
  if (character === '.') return { kind: 'point' };
  if (character === ',') return { kind: 'comma' };
  if (character === '%') return { kind: 'percent' };
  if (character === '@') return { kind: 'text' };
  if (character === '/') return { kind: 'slash' };
  if (/[1-9]/.test(character)) return { kind: 'number', value: Number(character) };
  return { kind: 'literal', text: whole };
}

/** `m` is minutes after hours or before seconds, months elsewhere; zeros after seconds are their fraction. */
function minutesAndMonths(pieces: readonly Piece[]): readonly Piece[] {
  const timed = pieces.filter(isOfDate);
  const minutes = new Set<Piece>();
  timed.forEach((piece, index) => {
    if (piece.kind !== 'date' || piece.unit !== 'm') return;
    if (unitOf(timed[index - 1]) === 'h' || unitOf(timed[index + 1]) === 's') minutes.add(piece);
  });
  const settled: Piece[] = [];
  for (const piece of pieces) {
    const before = settled.at(-1);
    if (piece.kind === 'date' && piece.unit === 'm')
      settled.push({ ...piece, unit: minutes.has(piece) ? 'minute' : 'month' });
    else if (
      piece.kind === 'digit' &&
      piece.sign === '0' &&
      before?.kind === 'date' &&
      before.unit === 'fraction'
    ) {
      settled[settled.length - 1] = { ...before, length: before.length + 1 };
    } else if (piece.kind === 'point' && unitOf(before) === 's')
      settled.push({ kind: 'date', unit: 'fraction', length: 0 });
    else settled.push(piece);
  }
  return settled;
}

const unitOf = (piece: Piece | undefined): string | undefined =>
  piece?.kind === 'date' || piece?.kind === 'elapsed' ? piece.unit : undefined;
