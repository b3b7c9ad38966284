import { fold, tidy } from '../text';

/** A header cell's text, taken apart. */
export interface Heading {
  /** Its lines joined. */
  readonly text: string;
  /** Folded words without the year, "năm" and brackets: what the vocabulary is asked for. */
  readonly words: readonly string[];
  /** The same words with their accents: "tiền" is no "tiến". */
  readonly accented: readonly string[];
  readonly year: number | null;
}

/** A header longer than this is a sentence. */
export const longestHeading = 200;

/** Words that change nothing: "đến hết năm 2026" is "đến 2026". */
const fillers = new Set(['nam', 'het', 'va', 'cac', 'cua']);

export function headingOf(written: string): Heading {
  const text = tidy(written).replace(/\s+/g, ' ');
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
  const accented = wordsOf(text.toLowerCase());
  return { text, words: accented.map(fold), accented, year: years.at(-1) ?? null };
}

/** What stands in brackets ("(điểm)", "(%)") is left out unless nothing else is there. */
function wordsOf(text: string): readonly string[] {
  const outside = plainWords(text.replace(/\([^()]*\)/g, ' '));
  return outside.length > 0 ? outside : plainWords(text);
}

function plainWords(text: string): readonly string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word !== '' && !fillers.has(fold(word)));
}
