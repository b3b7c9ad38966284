/** A stretch of whole months, or one day; its year may be left to the neighbours ("Quý III, IV/2026"). */
export interface Moment {
  readonly year: number | null;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly day: number | null;
}

export function monthsOf(year: number | null, firstMonth: number, lastMonth = firstMonth): Moment {
  return { year, firstMonth, lastMonth, day: null };
}

export function dayOf(year: number | null, month: number, day: number): Moment {
  return { year, firstMonth: month, lastMonth: month, day };
}

/** Whether the calendar has it: no 31/02, no Quý V. A day without a year is taken in a leap year. */
export function isPossible({ year, firstMonth, lastMonth, day }: Moment): boolean {
  if (firstMonth < 1 || lastMonth > 12) return false;
  return day === null || (day >= 1 && day <= daysIn(year ?? 2024, firstMonth));
}

export function firstDay({ firstMonth, day }: Moment, year: number): string {
  return isoDay(year, firstMonth, day ?? 1);
}

export function lastDay({ lastMonth, day }: Moment, year: number): string {
  return isoDay(year, lastMonth, day ?? daysIn(year, lastMonth));
}

export function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
}

const lastSerial = 2_958_465;

/** The day of an Excel date; null where the number is none. */
export function dayOfSerial(serial: number, epoch: 1900 | 1904): string | null {
  if (!(serial >= 1 && serial <= lastSerial)) return null;
  const day = Math.floor(serial);
  // Excel believes in 29/02/1900, so days before it count from one later.
  const zero = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(zero + day * 86_400_000).toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
