import type { CellValue } from '../grid';
import { isDateFormat, showsDay } from '../numbers';
import { fold, stripMarkup, tokensOf } from '../text';
import type { Timeline } from '../timeline';
import type { Moment } from './calendar';
import { dayBefore, dayOfSerial, firstDay, isPossible, lastDay, monthsOf } from './calendar';
import { scanMoments } from './scan-moments';
import type { Scanned } from './scan-moments';
import { wordsMeant } from './timeline-words';

export interface TimelineContext {
  readonly format: string;
  readonly epoch: 1900 | 1904;
  /** The year that the header or the plan speaks of: "Quý II" alone is of that year. */
  readonly year: number | null;
}

/** When a task is to be done, as far as the cell says. */
export function readTimeline(raw: CellValue, context: TimelineContext): Timeline {
  if (typeof raw === 'number' && isDateFormat(context.format)) return fromSerial(raw, context);
  const text = stripMarkup(String(raw));
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'none' };
  const scanned = scanMoments(fold(text));
  const words = wordsMeant(tokensOf(text));
  if (!scanned.moments.every(isPossible)) return { kind: 'unreadable', text, impossible: true };
  const recurring = recurrence(words);
  if (recurring !== null && scanned.moments.every(({ year }) => year === null)) return recurring;
  const dated = withYears(scanned.moments, context.year);
  if (dated === null || dated.length === 0) return inWords(text, scanned, words);
  return spanOf(text, dated, { ...scanned, onward: words.has('onward') });
}

interface Dated {
  readonly first: string;
  readonly last: string;
  readonly isDay: boolean;
}

function spanOf(
  text: string,
  dated: readonly Dated[],
  scanned: Scanned & { readonly onward: boolean },
): Timeline {
  const { edge, stretch, onward } = scanned;
  const [first = '', last = ''] = stretch
    ? [dated[0]?.first, dated.at(-1)?.last]
    : [
        dated.map((day) => day.first).sort()[0],
        dated
          .map((day) => day.last)
          .sort()
          .at(-1),
      ];
  if (onward || (edge === 'from' && dated.length === 1)) return { kind: 'period', from: first, to: null };
  if (last < first) return { kind: 'unreadable', text, impossible: true };
  const days = dated.every(({ isDay }) => isDay);
  if (stretch) return { kind: 'period', from: first, to: last };
  if (edge === 'before' && dated.length === 1 && !days) return { kind: 'by', date: dayBefore(first) };
  return days || edge === 'before' || edge === 'done-by'
    ? { kind: 'by', date: last }
    : { kind: 'period', from: first, to: last };
}

/** A moment without a year has the next one's; the last, the year that the plan speaks of. */
function withYears(moments: readonly Moment[], year: number | null): readonly Dated[] | null {
  const dated: Dated[] = [];
  let known = year;
  for (const moment of moments.toReversed()) {
    known = moment.year ?? known;
    if (known === null) return null;
    dated.unshift({
      first: firstDay(moment, known),
      last: lastDay(moment, known),
      isDay: moment.day !== null,
    });
  }
  return dated;
}

function recurrence(words: ReadonlySet<string>): Timeline | null {
  for (const kind of words) {
    if (kind === 'ongoing' || kind === 'yearly' || kind === 'quarterly' || kind === 'monthly')
      return { kind };
  }
  return null;
}

function inWords(text: string, { moments }: Scanned, words: ReadonlySet<string>): Timeline {
  return words.size > 0 || moments.length > 0
    ? { kind: 'phrase', text }
    : { kind: 'unreadable', text, impossible: false };
}

/** A date whose format hides the day is a month that Excel took for a date: "6/2025" typed as text. */
function fromSerial(serial: number, { format, epoch }: TimelineContext): Timeline {
  const date = dayOfSerial(serial, epoch);
  if (date === null) return { kind: 'unreadable', text: String(serial), impossible: false };
  if (showsDay(format)) return { kind: 'by', date };
  const [year, month] = date.split('-').map(Number);
  const whole = monthsOf(year ?? 0, month ?? 1);
  return { kind: 'period', from: firstDay(whole, year ?? 0), to: lastDay(whole, year ?? 0) };
}
