import { once } from '../../appendix/text';
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
    const read = once(wrongDatesIn);
    for (const { text, cell } of textsOf(sheet)) {
      const wrong = read(text);
      const [first] = wrong;
      if (!first) continue;
      yield {
        about: { row: cell.row },
        cells: [cell],
        params: { written: wrong.map(({ written }) => written), right: wrong.map(({ right }) => right) },
        mend: { safe: true, writes: [{ cell, value: text.replace(date, rightly) }] },
      };
    }
  },
};

const date = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/g;

function wrongDatesIn(text: string): readonly { readonly written: string; readonly right: string }[] {
  if (!text.includes('/')) return [];
  return [...text.matchAll(date)]
    .map(([written, day = '', month = '', year = '']) => ({
      written,
      right: rightly(written, day, month, year),
    }))
    .filter(({ written, right }) => written !== right);
}

function rightly(written: string, day: string, month: string, year: string): string {
  const days = Number(day);
  const months = Number(month);
  if (days < 1 || days > 31 || months < 1 || months > 12) return written;
  return `${String(days).padStart(2, '0')}/${months < 3 ? `0${months}` : months}/${year}`;
}
