import { labelOf } from '../label';
import type { AppendixRule } from '../rule';

/** More than one organisation in the lead: each may look to the other. */
export const leadSeveral: AppendixRule = {
  id: 'lead-several',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Nhiều đơn vị chủ trì',
    what: '{indicator} giao {count} đơn vị chủ trì: {names}.',
    why: 'Nhiều đơn vị cùng chủ trì thì khó rõ trách nhiệm chính.',
    how: 'Giữ một đơn vị chủ trì, đơn vị khác chuyển sang phối hợp.',
  },
  en: {
    title: 'Several leads',
    what: '{indicator} has {count} leads: {names}.',
    why: 'Where several lead, it is not clear who answers for it.',
    how: 'Keep one lead and name the others as coordinators.',
  },
  *check({ appendix }) {
    for (const record of appendix.records) {
      const names = [...new Set(record.lead?.value.named.map(({ name }) => name))];
      if (!record.lead || names.length < 2) continue;
      yield {
        about: { record },
        cells: [record.lead.cell],
        params: { indicator: labelOf(record), count: names.length, names },
      };
    }
  },
};
