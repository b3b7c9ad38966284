import { vocabulary } from '../../appendix/header/vocabulary';
import { groupedBy } from '../grouped';
import { lettersOff } from './letters-off';

/** A known header wording with a slip in it. */
export interface Slip {
  /** The words as they stand, and as they should. */
  readonly wrong: string;
  readonly right: string;
  /** The whole header, put right. */
  readonly mended: string;
}

/** Words that stand between those of a wording: "Mục tiêu đến hết năm 2026". */
const fillers = new Set(['năm', 'hết', 'và', 'các', 'của']);
const mostLetters = 2;

interface Word {
  readonly text: string;
  readonly start: number;
}

const wordings = vocabulary.flatMap(([, texts]) => texts.map((text) => wordsOf(text).map(inLowerCase)));
const known = new Set(wordings.map((words) => words.join(' ')));
// A single word is too short to tell a slip from another word.
const byLength = groupedBy(
  wordings.filter(({ length }) => length > 1),
  ({ length }) => length,
);

/** A header's slip of one or two letters; null where its wording is known, or like none. */
export function mistyped(written: string): Slip | null {
  const text = written.normalize('NFC');
  const words = wordsOf(text);
  const lower = words.map(inLowerCase);
  if (known.has(lower.join(' '))) return null;
  let best: readonly string[] | null = null;
  let fewest = mostLetters + 1;
  for (const wording of byLength.get(words.length) ?? []) {
    const letters = lettersOff(lower.join(' '), wording.join(' '));
    if (letters >= fewest) continue;
    fewest = letters;
    best = wording;
  }
  return best && slipIn(text, words, best);
}

/** The words of a header outside its brackets, fillers left out. */
function wordsOf(text: string): readonly Word[] {
  const outside = text.replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length));
  return [...outside.matchAll(/\p{L}+/gu)]
    .map((match) => ({ text: match[0], start: match.index }))
    .filter((word) => !fillers.has(inLowerCase(word)));
}

function inLowerCase({ text }: Word): string {
  return text.toLowerCase();
}

function slipIn(text: string, words: readonly Word[], wording: readonly string[]): Slip {
  const wrong: string[] = [];
  const right: string[] = [];
  let mended = '';
  let end = 0;
  for (const [index, word] of words.entries()) {
    const wanted = wording[index];
    if (wanted === undefined || inLowerCase(word) === wanted) continue;
    const put = inCaseOf(word.text, wanted);
    wrong.push(word.text);
    right.push(put);
    mended += text.slice(end, word.start) + put;
    end = word.start + word.text.length;
  }
  return { wrong: wrong.join(' '), right: right.join(' '), mended: mended + text.slice(end) };
}

/** "MỤC TIÊU PHẦN ĐẤU" stays in capitals. */
function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
