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
  let behind = 0;
  for (const [index, token] of tokens.entries()) {
    if (index < behind) continue;
    const phrase = meanings.longestAt(tokens, index);
    const meaning = phrase?.meaning ?? alone(token, decimal);
    behind = index + (phrase?.length ?? 1);
    if (meaning !== null) terms.push({ ...meaning, start: token.start, end: phrase?.end ?? token.end });
  }
  return terms;
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
