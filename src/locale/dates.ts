import type { PlanDate } from '../appendix';
import type { Language } from '../rules';

/** A date as exact as it is known. By decree 30/2020 days below 10 and months 1 and 2 take a zero. */
export function dateText(date: PlanDate, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (language === 'en' || month === undefined) return date;
  const monthText = Number(month) > 2 ? String(Number(month)) : month;
  return [day, monthText, year].filter((part) => part !== undefined).join('/');
}
