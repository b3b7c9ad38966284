import type { Epoch } from '../../workbook';

const DAY = 86_400_000;
const FIRST_DAYS: Readonly<Record<Epoch, number>> = {
  1900: Date.UTC(1899, 11, 30),
  1904: Date.UTC(1904, 0, 1),
};
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** The serial number of a date written out, as strict files hold them; `NaN` for what is no date. */
export function serialOfIso(text: string, epoch: Epoch): number {
  const match = ISO.exec(text.trim());
  if (!match) return Number.NaN;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) - FIRST_DAYS[epoch];
  return days / DAY + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}
