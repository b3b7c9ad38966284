import type { Epoch } from '../workbook';

const DAY = 86_400_000;
const MAX_SERIAL = 2_958_466;

export interface DateParts {
  readonly year: number;
  /** From 1 on. */
  readonly month: number;
  readonly day: number;
  /** From Sunday, 0, on. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Of a second, as many digits as were asked for. */
  readonly fraction: string;
  readonly serial: number;
}

/** The date and time that a serial number means; nothing for one that is no date. */
export function dateParts(serial: number, epoch: Epoch, fractionDigits = 0): DateParts | undefined {
  if (serial < 0 || serial >= MAX_SERIAL) return undefined;
  const unit = 10 ** fractionDigits;
  const ticks = Math.round(serial * 86_400 * unit);
  const days = Math.floor(ticks / (86_400 * unit));
  const inDay = ticks - days * 86_400 * unit;
  const seconds = Math.floor(inDay / unit);
  return {
    ...calendarDay(days, epoch),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: String(inDay - seconds * unit)
      .padStart(fractionDigits, '0')
      .slice(0, fractionDigits),
    serial: ticks / (86_400 * unit),
  };
}

/** The epoch of 1900 has a day too many, 29 February 1900, and day 0 is called 0 January. */
function calendarDay(days: number, epoch: Epoch): Pick<DateParts, 'year' | 'month' | 'day' | 'weekday'> {
  if (epoch === 1900 && days === 60) return { year: 1900, month: 2, day: 29, weekday: 3 };
  if (epoch === 1900 && days === 0) return { year: 1900, month: 1, day: 0, weekday: 6 };
  const start = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + days * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: epoch === 1900 ? (days + 6) % 7 : date.getUTCDay(),
  };
}
