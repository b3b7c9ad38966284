import type { SheetRule } from '../rule';
import { textsOf } from './texts';

/** A day or month written against decree 30/2020: days below 10 and months 1 and 2 take a zero, others none. */
export const dateFormat: SheetRule = {
  id: 'date-format',
  severity: 'info',
  scope: 'sheet',
  vi: {
    title: 'Cách ghi ngày tháng',
    what: 'Ngày ghi "{written}", theo Nghị định 30/2020/NĐ-CP là "{right}".',
    why: 'Văn bản hành chính ghi số 0 trước ngày dưới 10 và tháng 1, 2.',
    how: 'Sửa thành "{right}".',
  },
  en: {
    title: 'How dates are written',
    what: 'The date reads "{written}"; by decree 30/2020 it is "{right}".',
    why: 'Official documents put a zero before days below 10 and months 1 and 2 only.',
    how: 'Write "{right}".',
  },
  *check(sheet) {
    for (const [text, cells] of textsOf(sheet)) {
      const wrong = wrongDatesIn(text);
      if (wrong.length === 0) continue;
      const value = mended(text);
      const params = { written: wrong.map(({ written }) => written), right: wrong.map(({ right }) => right) };
      for (const cell of cells) {
        const mend = { safe: true, writes: [{ cell, value }] };
        yield { about: { row: cell.row }, cells: [cell], params, mend };
      }
    }
  },
};

const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/g;
const inWords = /(ngày )(\d{1,2})( tháng )(\d{1,2})( năm (?:19|20)\d\d)/gu;

function wrongDatesIn(text: string): readonly { readonly written: string; readonly right: string }[] {
  return [...text.matchAll(slashed), ...text.matchAll(inWords)]
    .map(([written]) => ({ written, right: mended(written) }))
    .filter(({ written, right }) => written !== right);
}

function mended(text: string): string {
  return text
    .replace(slashed, (written: string, day: string, month: string, year: string) =>
      isDay(day, month) ? `${dayOf(day)}/${monthOf(month)}/${year}` : written,
    )
    .replace(
      inWords,
      (written: string, before: string, day: string, between: string, month: string, year: string) =>
        isDay(day, month) ? `${before}${dayOf(day)}${between}${monthOf(month)}${year}` : written,
    );
}

function isDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

function dayOf(day: string): string {
  return day.padStart(2, '0');
}

function monthOf(month: string): string {
  return Number(month) < 3 ? month.padStart(2, '0') : String(Number(month));
}
