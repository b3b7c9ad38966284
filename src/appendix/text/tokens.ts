import { fold } from './fold';

/** A word, a number with its marks, a sign, or the end of a line, and where it stands in the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'line';
  readonly text: string;
  /** The folded text; of an abbreviation its letters alone: "KH&CN" is khcn. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

// "1 234 567" is one number; the repetition is bounded so that long rows of digits stay cheap.
const number =
  /\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3}){1,4}(?:[.,]\p{Nd}+)?(?!\p{Nd})|\p{Nd}+(?:[.,]\p{Nd}+)*/u;
const abbreviation = /\p{Lu}{1,6}(?:[ \t]?&[ \t]?\p{Lu}{1,8}|-\p{Lu}{2,8}){1,4}(?![\p{L}\p{M}])/u;
const joined = /\p{L}{1,6}(?:&\p{L}{1,6}){1,4}(?![\p{L}\p{M}])/u;
const word = /[\p{L}\p{M}]+/u;
const sign = /[<>=]=|=[<>]|\S/u;

const lexer = new RegExp(
  [/\r?\n/, number, abbreviation, joined, word, sign].map(({ source }) => source).join('|'),
  'gu',
);

/** The tokens of a text. Every grammar of the appendix reads these. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(lexer)) {
    const [found] = match;
    const kind = kindOf(found);
    const key = kind === 'word' ? fold(found).replace(/[^\p{L}]/gu, '') : fold(found);
    tokens.push({ kind, text: found, key, start: match.index, end: match.index + found.length });
  }
  return tokens;
}

function kindOf(found: string): Token['kind'] {
  if (/^\p{Nd}/u.test(found)) return 'number';
  if (/^[\p{L}\p{M}]/u.test(found)) return 'word';
  return found.endsWith('\n') ? 'line' : 'sign';
}
