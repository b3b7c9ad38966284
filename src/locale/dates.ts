import type { PlanDate } from '../appendix';
import type { Language } from '../rules';

/** A date as exact as it is known. By decree 30/2020 days below 10 and months 1 and 2 take a zero. */
export function dateText(date: PlanDate, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (language === 'en' || month === undefined) return date;
  const monthText = Number(month) > 2 ? String(Number(month)) : month;
  return [day, monthText, year].filter((part) => part !== undefined).join('/');
}

const written = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/;
const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date that a person typed ("9/7/2024", "07/2024", "2024-07-09"), as exact as it is; null where it is none. */
export function dateIn(text: string): PlanDate | null {
  const trimmed = text.trim();
  const [, day, month, year] = written.exec(trimmed) ?? swapped(iso.exec(trimmed));
  if (year === undefined) return null;
  const parts = [year, month, day].filter((part) => part !== undefined);
  return isDate(parts.map(Number)) ? parts.map((part) => part.padStart(2, '0')).join('-') : null;
}

function swapped(found: RegExpExecArray | null): readonly (string | undefined)[] {
  return found ? [found[0], found[3], found[2], found[1]] : [];
}

/** 31/02 is none; a missing day or month is as good as the first. */
function isDate([year = 1, month = 1, day = 1]: readonly number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
