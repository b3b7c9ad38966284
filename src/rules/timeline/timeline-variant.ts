import type { Read, Timeline } from '../../appendix';
import { fold, once, tidy } from '../../appendix/text';
import { groupedBy } from '../grouped';
import { distinctReads } from '../record-reads';
import type { AppendixRule } from '../rule';

/** One meaning in several spellings ("Hằng năm", "Hàng năm"; "6/2025", "06/2025"): a pivot would split it. */
export const timelineVariant: AppendixRule = {
  id: 'timeline-variant',
  severity: 'info',
  scope: 'appendix',
  vi: {
    title: 'Thời gian nhiều cách ghi',
    what: 'Cùng một thời gian ghi {spellings}.',
    why: 'Bảng tổng hợp sẽ tách thành nhiều dòng.',
    how: 'Ghi thống nhất "{usual}".',
  },
  en: {
    title: 'One time, several spellings',
    what: 'One and the same time is written {spellings}.',
    why: 'A pivot would count them apart.',
    how: 'Write "{usual}" throughout.',
  },
  *check({ appendix }) {
    const wordingIn = once((text: string) => ({ meaning: wordingOf(text), spelling: tidy(text) }));
    const typed = distinctReads(appendix.records.map(({ timeline }) => timeline))
      .filter(isSpelled)
      .map(({ cell, text }) => ({ cell, ...wordingIn(text) }));
    for (const [meaning, reads] of groupedBy(typed, ({ meaning: key }) => key)) {
      const spellings = [...groupedBy(reads, ({ spelling }) => spelling)].toSorted(
        ([, one], [, other]) => other.length - one.length,
      );
      const [first, ...others] = spellings;
      if (!first || others.length === 0) continue;
      const [usual] = first;
      const odd = reads.filter(({ spelling }) => spelling !== usual);
      yield {
        about: { subject: `${appendix.sheet} ${meaning}` },
        cells: odd.map(({ cell }) => cell),
        params: { usual, spellings: spellings.map(([spelling]) => `"${spelling}"`) },
        mend: { safe: false, writes: odd.map(({ cell }) => ({ cell, value: usual })) },
      };
    }
  },
};

/** A date that Excel holds as a number has no spelling of its own; words that are no time are left alone. */
function isSpelled({ raw, value: { kind } }: Read<Timeline>): boolean {
  return typeof raw !== 'number' && kind !== 'phrase' && kind !== 'unreadable' && kind !== 'none';
}

/**
 * Without accents, capitals, leading zeros, spaces and the words that add nothing. "Quý II/2025" and
 * "30/6/2025" end on one day and are still no spellings of each other.
 */
function wordingOf(text: string): string {
  return fold(text)
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/(?<!\p{L})(?:nhiem vu|ngay|thang|nam(?= \d))(?!\p{L})/gu, '')
    .replace(/[\s.;,]+/g, '');
}
