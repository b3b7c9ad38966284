import type { IndexEntry, IndicatorName } from '../../appendix';
import { nameKey } from '../../appendix/text';
import { labelOf } from '../label';
import { remembered } from '../remembered';
import type { AppendixRule } from '../rule';
import { namedRecords } from './named-records';
import { withName } from './rewrite';

const longest = 4;
const betweenWords = /[^\p{L}\p{N}]+/u;
const beforeWord = /^[^\p{L}\p{N}]+/u;
/** Brackets, figures or commas make of the same words another thing. */
const wordsAlone = /^[\p{L}\s]+$/u;
/** Words that Vietnamese says twice. */
const doubled = new Set(['song', 'dần', 'luôn', 'thường', 'từ', 'ngày', 'từng', 'đời', 'người', 'nhà']);

/** "doanh nghiệp doanh nghiệp": words that stand twice, or brackets that were lost. */
export const nameRepeatedWords: AppendixRule = {
  id: 'name-repeated-words',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Lặp từ trong tên',
    what: '{indicator}: tên lặp "{words} {words}".',
    why: 'Tên không khớp với tên chỉ số đã công bố.',
    how: 'Ghi "{proposal}".',
  },
  en: {
    title: 'Words told twice',
    what: '{indicator}: the name says "{words} {words}".',
    why: 'It is no longer the name that was published.',
    how: 'Write "{proposal}".',
  },
  *check({ appendix, workbook }) {
    const published = publishedNames(workbook.knowledge.reference.indices);
    for (const named of namedRecords(appendix)) {
      const { record, indicator } = named;
      const repeated = repeatedIn(indicator.value);
      if (!repeated) continue;
      const { words } = repeated;
      // The published name where it has the same words, else the name with the words once.
      const proposal = published.get(indicator.value.key) ?? repeated.once;
      const write = withName(named, proposal);
      yield {
        about: { record },
        cells: [indicator.cell],
        params: { indicator: labelOf(record), words, proposal },
        ...(write ? { mend: { safe: false, writes: [write] } } : {}),
      };
    }
  },
};

interface Repeated {
  readonly words: string;
  /** The name with the words once. */
  readonly once: string;
}

/** Found by the folded name, where there is seldom any and that is soon seen; then the accents must be the same. */
function repeatedIn({ name, key }: IndicatorName): Repeated | null {
  const folded = key.split(' ');
  let words: readonly string[] | undefined;
  for (let at = 0; at < folded.length - 1; at++) {
    if (!isSoonAgain(folded, at)) continue;
    // A quotation mark in front leaves an empty word, which the folded name has not.
    words ??= name.split(betweenWords).filter((word) => word !== '');
    const count = countAgain(words, at);
    const repeated = count > 0 ? repeatedAt(name, words, at, count) : null;
    if (repeated) return repeated;
  }
  return null;
}

/** Whether the word stands again up to four words on. */
function isSoonAgain(words: readonly string[], at: number): boolean {
  const word = words[at];
  for (let next = at + 1; next <= at + longest; next++) if (words[next] === word) return true;
  return false;
}

/** How many words stand from one on, up to four, and again at once. */
function countAgain(words: readonly string[], at: number): number {
  for (let count = Math.min(longest, (words.length - at) >> 1); count > 0; count--) {
    const again = words.slice(at + count, at + 2 * count);
    if (again.every((word, index) => isSame(word, words[at + index]))) return count;
  }
  return 0;
}

function isSame(word: string, other: string | undefined): boolean {
  return word === other || word.toLowerCase() === other?.toLowerCase();
}

function repeatedAt(name: string, all: readonly string[], at: number, count: number): Repeated | null {
  const start = endOf(name, all.slice(0, at), 0);
  const end = endOf(name, all.slice(at, at + count), start);
  const endAgain = endOf(name, all.slice(at + count, at + 2 * count), end);
  const words = name.slice(start, end).replace(beforeWord, '');
  if (!wordsAlone.test(name.slice(end - words.length, endAgain)) || doubled.has(words.toLowerCase()))
    return null;
  return { words, once: name.slice(0, end) + name.slice(endAgain) };
}

/** Where words that stand one after another in a name come to an end. */
function endOf(name: string, words: readonly string[], start: number): number {
  return words.reduce((end, each) => name.indexOf(each, end) + each.length, start);
}

/** Of names that compare alike the first one stands. */
const publishedNames = remembered(
  (indices: readonly IndexEntry[]): ReadonlyMap<string, string> =>
    new Map(
      indices
        .filter(({ verified }) => verified)
        .map(({ name }) => [nameKey(name), name] as const)
        .toReversed(),
    ),
);
