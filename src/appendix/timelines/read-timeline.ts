import type { CellValue } from '../grid';
import { isDateFormat, showsDay } from '../numbers';
import { fold, stripMarkup, tokensOf } from '../text';
import type { Timeline } from '../timeline';
import type { Moment } from './calendar';
import { dayBefore, dayOfSerial, firstDay, isPossible, lastDay, monthsOf } from './calendar';
import { scanMoments } from './scan-moments';
import type { Scanned } from './scan-moments';
import { wordsMeant } from './timeline-words';

/** "…, định hướng đến năm 2045": what lies beyond the work itself. */
const outlook = /(?:dinh huong|tam nhin).*$/;

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
  const scanned = scanMoments(fold(text).replace(outlook, ''));
  const words = wordsMeant(tokensOf(text));
  if (!scanned.moments.every(isPossible)) return { kind: 'unreadable', text, impossible: true };
  const recurring = recurrence(words);
  if (recurring !== null && scanned.moments.every(({ year }) => year === null)) return recurring;
  const [first, ...more] = withYears(scanned.moments, context.year);
  if (first === undefined) return inWords(text, scanned, words);
  return spanOf(text, [first, ...more], { ...scanned, onward: words.has('onward') });
}

interface Dated {
  readonly first: string;
  readonly last: string;
  readonly isDay: boolean;
}

type Dates = readonly [Dated, ...Dated[]];

function spanOf(text: string, dates: Dates, meant: Scanned & { readonly onward: boolean }): Timeline {
  const [from, to] = meant.stretch ? endsOf(dates) : outermost(dates);
  const open = meant.onward || (meant.edge === 'from' && dates.length === 1);
  if (open) return { kind: 'period', from, to: null };
  if (to < from) return { kind: 'unreadable', text, impossible: true };
  const date = meant.stretch ? null : deadlineOf(dates, meant.edge);
  return date === null ? { kind: 'period', from, to } : { kind: 'by', date };
}

/** "từ … đến …": the first and the last as they were told. */
function endsOf([first, ...more]: Dates): readonly [from: string, to: string] {
  return [first.first, more.reduce((_, date) => date, first).last];
}

function outermost([first, ...more]: Dates): readonly [from: string, to: string] {
  return more.reduce<readonly [string, string]>(
    ([from, to], date) => [date.first < from ? date.first : from, date.last > to ? date.last : to],
    [first.first, first.last],
  );
}

/** The day by which it is to be done; null where the words tell a stretch of time to do it in. */
function deadlineOf(dates: Dates, edge: Scanned['edge']): string | null {
  const [from, to] = outermost(dates);
  if (dates.every(({ isDay }) => isDay)) return to;
  if (edge === 'before' && dates.length === 1) return dayBefore(from);
  return edge === 'before' || edge === 'done-by' ? to : null;
}

/**
 * A moment without a year has the next one's; the last, the year that the plan speaks of. None where even
 * that is not known.
 */
function withYears(moments: readonly Moment[], year: number | null): readonly Dated[] {
  const dated: Dated[] = [];
  let known = year;
  for (const moment of moments.toReversed()) {
    known = moment.year ?? known;
    if (known === null) return [];
    dated.push({ first: firstDay(moment, known), last: lastDay(moment, known), isDay: moment.day !== null });
  }
  return dated.reverse();
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
  const year = Number(date.slice(0, 4));
  const month = monthsOf(year, Number(date.slice(5, 7)));
  return { kind: 'period', from: firstDay(month, year), to: lastDay(month, year) };
}
