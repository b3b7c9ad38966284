import type { IndexEntry, IndicatorName } from '../../appendix';
import { nameKey } from '../../appendix/text';
import { labelOf } from '../label';
import { remembered } from '../remembered';
import type { AppendixRule } from '../rule';
import { namedRecords } from './named-records';
import { withName } from './rewrite';

const longest = 4;
const word = /[\p{L}\p{N}]+/gu;
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

function repeatedIn({ name, key }: IndicatorName): Repeated | null {
  if (!hasWordAgain(key)) return null;
  const words = wordsOf(name);
  for (const at of words.keys()) {
    const repeated = repeatedAt(name, words, at);
    if (repeated) return repeated;
  }
  return null;
}

/** Whether a word of the name stands again up to four words on: there is seldom any, and that is soon seen. */
function hasWordAgain(key: string): boolean {
  const words = key.split(' ');
  return words.some((each, at) => {
    const next = words.indexOf(each, at + 1);
    return next > at && next <= at + longest;
  });
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(name: string): readonly Word[] {
  return Array.from(name.matchAll(word), ({ 0: found, index }) => ({
    text: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}

/** From a word on: up to four words, and the same words again at once. */
function repeatedAt(name: string, words: readonly Word[], at: number): Repeated | null {
  for (let count = longest; count > 0; count--) {
    const [first, last, lastAgain] = [words[at], words[at + count - 1], words[at + 2 * count - 1]];
    if (!first || !last || !lastAgain || !areSame(words, at, count)) continue;
    if (!wordsAlone.test(name.slice(first.start, lastAgain.end))) continue;
    const told = name.slice(first.start, last.end);
    if (doubled.has(told.toLowerCase())) return null;
    return { words: told, once: name.slice(0, last.end) + name.slice(lastAgain.end) };
  }
  return null;
}

function areSame(words: readonly Word[], at: number, count: number): boolean {
  for (let index = at; index < at + count; index++)
    if (words[index]?.text !== words[index + count]?.text) return false;
  return true;
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
