import type { PlanDate } from '../appendix';
import type { CheckedSheet } from './rule';

/** The day until which a plan may have been issued: a date without a day counts as its month's last day. */
export function lastDayOf(date: PlanDate): string {
  if (date.length === 'yyyy-mm-dd'.length) return date;
  const year = date.slice(0, 4);
  const month = date.slice(5) || '12';
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${days}`;
}

/** When the sheet's plan was issued: as the table's title rows say, else as the text says. */
export function planDateOf({ reading }: CheckedSheet): PlanDate | null {
  return reading.appendices[0]?.facts.planDate ?? reading.facts.planDate;
}

/** The year whose list of indicators the sheet's plan is held against. */
export function editionYearOf(sheet: CheckedSheet): number | null {
  return sheet.reading.appendices[0]?.facts.edition ?? planYearOf(sheet);
}

/** The year that the sheet's plan is for. */
export function planYearOf({ reading }: CheckedSheet): number | null {
  const facts = reading.appendices[0]?.facts ?? reading.facts;
  return facts.targetYear ?? facts.titleYear?.value ?? null;
}
