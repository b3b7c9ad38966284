import { readsOf } from '../record-reads';
import type { AppendixRule } from '../rule';

const errors = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/i;

/** A formula's error where a figure or a name should stand. */
export const formulaError: AppendixRule = {
  id: 'formula-error',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Công thức báo lỗi',
    what: 'Dòng {row} có ô báo lỗi {error}.',
    why: 'Ô không có giá trị để rà soát và tổng hợp.',
    how: 'Sửa công thức, hoặc ghi giá trị vào ô.',
  },
  en: {
    title: 'Formula error',
    what: 'A cell in row {row} shows {error}.',
    why: 'There is no value to check or to sum up.',
    how: 'Mend the formula, or write the value.',
  },
  *check({ appendix }) {
    for (const record of appendix.records) {
      for (const { cell, raw } of readsOf(record)) {
        const error = typeof raw === 'string' ? raw.trim() : '';
        if (!error.startsWith('#') || !errors.test(error)) continue;
        yield { about: { record }, cells: [cell], params: { row: cell.row + 1, error } };
      }
    }
  },
};
