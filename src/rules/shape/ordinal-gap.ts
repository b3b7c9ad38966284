import type { AppendixRule, Found } from '../rule';
import type { Numbered, Run } from './numbering';
import { runsOf } from './numbering';
import { renumber } from './renumber';

/** The numbering of a group skips a number or runs backwards. */
export const ordinalGap: AppendixRule = {
  id: 'ordinal-gap',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Số thứ tự ngắt quãng',
    what: 'Số {number} đứng sau số {before}, thiếu {missing}.',
    why: 'Có thể mất một dòng khi sao chép.',
    how: 'Tìm lại dòng thiếu, hoặc đánh lại số thứ tự.',
    variants: {
      backwards: {
        what: 'Số {number} đứng sau số {before}.',
        why: 'Thứ tự các dòng bị đảo.',
        how: 'Xếp lại dòng, hoặc đánh lại số thứ tự.',
      },
    },
  },
  en: {
    title: 'Numbering is broken',
    what: 'Number {number} follows {before}; {missing} is missing.',
    why: 'A row may have been lost in copying.',
    how: 'Find the missing row, or number the rows anew.',
    variants: {
      backwards: {
        what: 'Number {number} follows {before}.',
        why: 'The rows are out of order.',
        how: 'Put the rows in order, or number them anew.',
      },
    },
  },
  *check({ appendix }) {
    for (const run of runsOf(appendix.records)) yield* breaksIn(run);
  },
};

function* breaksIn(run: Run): Generator<Found> {
  const all = new Set(run.map(({ number }) => number));
  const seen = new Set<number>();
  let highest: Numbered | undefined;
  let mend = renumber(run);
  for (const entry of run) {
    const wording = highest && !seen.has(entry.number) ? breakBetween(highest, entry, all) : null;
    if (wording) {
      yield { about: { record: entry.record }, cells: [entry.cell], ...wording, ...mend };
      mend = {};
    }
    seen.add(entry.number);
    if (!highest || entry.number > highest.number) highest = entry;
  }
}

function breakBetween(
  before: Numbered,
  entry: Numbered,
  all: ReadonlySet<number>,
): Pick<Found, 'params' | 'variant'> | null {
  const params = { number: String(entry.raw), before: String(before.raw) };
  if (entry.number < before.number) return { params, variant: 'backwards' };
  const missing = missingBetween(before.number, entry.number, all);
  return missing.length === 0 ? null : { params: { ...params, missing: inShort(missing) } };
}

/** Numbers that stand elsewhere in the run are out of order, not missing. */
function missingBetween(before: number, number: number, all: ReadonlySet<number>): readonly number[] {
  const missing: number[] = [];
  for (let between = before + 1; between < number; between++) if (!all.has(between)) missing.push(between);
  return missing;
}

/** "4", "4, 5", "4–17". */
function inShort(numbers: readonly number[]): string {
  return numbers.length > 3 ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join(', ');
}
