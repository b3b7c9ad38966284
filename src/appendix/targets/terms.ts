import type { DecimalMark } from '../numbers';
import { readNumber } from '../numbers';
import type { WrittenNumber } from '../score';
import type { Token } from '../text';
import { tokensOf } from '../text';
import type { Meaning } from './vocabulary';
import { meanings } from './vocabulary';

/** A piece of a goal with what it does there, and where it stands in the text. */
export type Term = (
  | Meaning
  | { readonly kind: 'number'; readonly written: WrittenNumber }
  | { readonly kind: 'slash' | 'dash' | 'break' | 'stop' | 'word' }
) & { readonly start: number; readonly end: number };

export type TermKind = Term['kind'];

const signs: Readonly<Record<string, 'slash' | 'dash' | 'break' | 'stop' | 'quote'>> = {
  '/': 'slash',
  '-': 'dash',
  ',': 'break',
  '(': 'break',
  ')': 'break',
  ':': 'break',
  ';': 'stop',
  '.': 'stop',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  "'": 'quote',
  '*': 'quote',
};

/** The terms of a text; quotation marks are passed over. */
export function termsOf(text: string, decimal: DecimalMark | null): readonly Term[] {
  const tokens = tokensOf(text);
  const terms: Term[] = [];
  for (let index = 0; index < tokens.length;) {
    const { term, length } = termAt(tokens, index, decimal);
    if (term !== null) terms.push(term);
    index += length;
  }
  return terms;
}

interface TermAt {
  readonly term: Term | null;
  readonly length: number;
}

function termAt(tokens: readonly Token[], index: number, decimal: DecimalMark | null): TermAt {
  const phrase = meanings.longestAt(tokens, index);
  const [first, last] = [tokens[index], tokens[index + (phrase?.length ?? 1) - 1]];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  if (phrase !== null) return { term: { ...phrase.meaning, ...span }, length: phrase.length };
  const reading = first === undefined ? null : alone(first, decimal);
  return { term: reading === null ? null : { ...reading, ...span }, length: 1 };
}

function alone({ kind, text, key }: Token, decimal: DecimalMark | null) {
  if (kind === 'line') return { kind: 'stop' } as const;
  if (kind === 'number') {
    const written = readNumber(text, decimal);
    return written === null ? ({ kind: 'word' } as const) : ({ kind: 'number', written } as const);
  }
  if (kind === 'word') return { kind: key === 'va' ? 'break' : 'word' } as const;
  const sign = signs[key] ?? 'word';
  return sign === 'quote' ? null : ({ kind: sign } as const);
}
