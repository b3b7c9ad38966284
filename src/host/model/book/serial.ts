import type { Epoch } from '../../package';

const DAY = 86_400_000;

/** The serial number of a day, or nothing where there is no such day. Excel counts a 29 February 1900. */
export function serialOf(year: number, month: number, day: number, epoch: Epoch): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < epoch) return undefined;
  if (epoch === 1904) return (time - Date.UTC(1904, 0, 1)) / DAY;
  const days = (time - Date.UTC(1899, 11, 31)) / DAY;
  return days >= 60 ? days + 1 : days;
}
