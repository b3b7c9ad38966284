import type { AppendixRule } from '../rule';
import { isUnfilled } from '../unfilled';
import { namesNobody } from './duties';
import { blankAt, perhapsMerged } from './perhaps-merged';

/** Nobody leads: nobody answers for it. */
export const leadMissing: AppendixRule = {
  id: 'lead-missing',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Thiếu đơn vị chủ trì',
    what: '{indicator} chưa ghi đơn vị chủ trì.',
    why: 'Không giao thì không ai chịu trách nhiệm.',
    how: 'Ghi tên một đơn vị chủ trì.',
    variants: {
      'maybe-merged': {
        what: '{indicator}: ô chủ trì trống hoặc gộp với ô trên.',
        why: 'Chưa đọc ô gộp nên chưa biết chắc.',
        how: 'Bấm "Đọc ô gộp" để biết chắc, hoặc ghi đơn vị chủ trì vào ô.',
      },
    },
  },
  en: {
    title: 'Lead missing',
    what: '{indicator} has no lead.',
    why: 'What is given to nobody is done by nobody.',
    how: 'Name one organisation as lead.',
    variants: {
      'maybe-merged': {
        what: '{indicator}: the lead is blank, or merged with the cell above.',
        why: 'Merged cells have not been read, so this is not certain.',
        how: 'Read the merged cells to be sure, or name the lead.',
      },
    },
  },
  *check(table) {
    const merged = perhapsMerged(table, ({ lead }) => lead);
    for (const record of table.appendix.records) {
      const { lead } = record;
      if (!lead || lead.value.mark === 'as-above' || !namesNobody(lead.value) || isUnfilled(record)) continue;
      yield blankAt(record, lead.cell, merged.has(record));
    }
  },
};
