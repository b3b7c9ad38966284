import type { IndexEntry, IndicatorName } from '../../appendix';
import { nameKey } from '../../appendix/text';
import { labelOf } from '../label';
import { remembered } from '../remembered';
import type { AppendixRule } from '../rule';
import { namedRecords } from './named-records';
import { withName } from './rewrite';

const longest = 4;
const word = /[\p{L}\p{N}]+/gu;
/** From a word on: up to four words, and the same words again at once. */
const repetition = /(\p{L}+(?:\s+\p{L}+){0,3})\s+\1(?![\p{L}\p{N}])/iuy;
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
  const again = wordsAgain(key);
  if (again.length === 0) return null;
  for (const [at, { index }] of [...name.matchAll(word)].entries()) {
    const repeated = again.includes(at) ? repeatedAt(name, index) : null;
    if (repeated) return repeated;
  }
  return null;
}

function repeatedAt(name: string, start: number): Repeated | null {
  repetition.lastIndex = start;
  const found = repetition.exec(name);
  const [twice = '', words = ''] = found ?? [];
  if (!found || doubled.has(words.toLowerCase())) return null;
  return { words, once: name.slice(0, start) + words + name.slice(start + twice.length) };
}

/** Which words of a name stand again up to four words on: there are seldom any, and that is soon seen. */
function wordsAgain(key: string): readonly number[] {
  const words = key.split(' ');
  return words.flatMap((each, at) => {
    const next = words.indexOf(each, at + 1);
    return next > at && next <= at + longest ? [at] : [];
  });
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
