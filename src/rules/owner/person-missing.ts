import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { isUnfilled } from '../unfilled';
import { perhapsMerged } from './perhaps-merged';

/** The appendix asks who of the leadership answers for a row, and this one names nobody. */
export const personMissing: AppendixRule = {
  id: 'person-missing',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Thiếu lãnh đạo phụ trách',
    what: '{indicator} chưa ghi lãnh đạo phụ trách.',
    why: 'Biểu có cột này, để trống thì không rõ ai chỉ đạo.',
    how: 'Ghi tên lãnh đạo phụ trách.',
    variants: {
      'maybe-merged': {
        what: '{indicator}: ô lãnh đạo phụ trách trống hoặc gộp với ô trên.',
        why: 'Chưa đọc ô gộp nên chưa biết chắc.',
        how: 'Bấm "Đọc ô gộp" để biết chắc, hoặc ghi tên vào ô.',
      },
    },
  },
  en: {
    title: 'Accountable leader missing',
    what: '{indicator} names no accountable leader.',
    why: 'The appendix has a column for it, and here nobody is in charge.',
    how: 'Name the leader.',
    variants: {
      'maybe-merged': {
        what: '{indicator}: the leader is blank, or merged with the cell above.',
        why: 'Merged cells have not been read, so this is not certain.',
        how: 'Read the merged cells to be sure, or name the leader.',
      },
    },
  },
  *check(table) {
    const merged = perhapsMerged(table, ({ person }) => person);
    for (const record of table.appendix.records) {
      const { person } = record;
      if (person?.text !== '' || isUnfilled(record)) continue;
      const found = { about: { record }, cells: [person.cell], params: { indicator: labelOf(record) } };
      yield merged.has(record) ? { ...found, severity: 'info', variant: 'maybe-merged' } : found;
    }
  },
};
