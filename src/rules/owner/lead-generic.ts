import type { Grid, PlanRecord } from '../../appendix';
import { labelOf } from '../label';
import type { AppendixRule, Mend } from '../rule';
import { isMergedWithLead } from './duties';
import { leadsToPropose } from './leads-to-propose';

/** A lead that names nobody ("Các sở, ngành và các đơn vị liên quan"). */
export const leadGeneric: AppendixRule = {
  id: 'lead-generic',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Chưa rõ chủ trì',
    what: '{indicator} giao "{text}".',
    why: 'Giao chung thì không rõ ai chịu trách nhiệm.',
    how: 'Chọn một đơn vị chủ trì.',
  },
  en: {
    title: 'Lead names nobody',
    what: '{indicator} is given to "{text}".',
    why: 'What is given to all is answered for by none.',
    how: 'Choose one organisation as lead.',
  },
  *check(table) {
    const propose = leadsToPropose(table);
    for (const record of table.appendix.records) {
      const { lead } = record;
      if (!lead || lead.value.named.length > 0 || lead.value.generic.length === 0) continue;
      const mend = appointing(record, propose(record), table.grid);
      yield {
        about: { record },
        cells: [lead.cell],
        params: { indicator: labelOf(record), text: lead.text },
        ...(record.kind === 'task' && { severity: 'warning' }),
        ...(mend && { mend }),
      };
    }
  },
};

/**
 * One of the proposed leads, and the group becomes coordinator where there is none. A blank cell beside the lead
 * may be merged with it as long as merges were not read, and would swallow what is written there.
 */
function appointing(record: PlanRecord, names: readonly string[], { merges }: Grid): Mend | null {
  const { lead, coordinator, repair } = record;
  if (!lead || repair || lead.value.mark === 'as-above' || names.length === 0) return null;
  const free = coordinator?.text === '' && merges !== 'unknown' && !isMergedWithLead(record);
  const group = free ? [{ cell: coordinator.cell, value: lead.text }] : [];
  return {
    safe: false,
    writes: [],
    alternatives: names.map((name) => ({
      title: name,
      writes: [{ cell: lead.cell, value: name }, ...group],
    })),
  };
}
