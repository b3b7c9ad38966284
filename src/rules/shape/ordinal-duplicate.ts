import { groupedBy } from '../grouped';
import type { AppendixRule } from '../rule';
import { runsOf } from './numbering';
import { renumber } from './renumber';

/** One number twice within its group. */
export const ordinalDuplicate: AppendixRule = {
  id: 'ordinal-duplicate',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Trùng số thứ tự',
    what: 'Số thứ tự {number} ở các dòng {rows}.',
    why: 'Khi họp, khi giao việc dễ nhắc nhầm dòng.',
    how: 'Đánh lại số thứ tự.',
  },
  en: {
    title: 'A number used twice',
    what: 'Number {number} stands in rows {rows}.',
    why: 'In a meeting or an assignment one row is taken for the other.',
    how: 'Number the rows anew.',
  },
  *check({ appendix }) {
    for (const run of runsOf(appendix.records)) {
      let mend = renumber(run);
      for (const entries of groupedBy(run, ({ number }) => number).values()) {
        const again = entries[1];
        if (!again) continue;
        yield {
          about: { record: again.record },
          cells: entries.map(({ cell }) => cell),
          params: { number: String(again.raw), rows: entries.map(({ cell }) => String(cell.row + 1)) },
          ...mend,
        };
        mend = {};
      }
    }
  },
};
