import type { Cell, Owner } from '../../appendix';
import { fold } from '../../appendix/text';
import { labelOf } from '../label';
import type { AppendixRule, Mend } from '../rule';
import type { DutyCell } from './duties';
import { dutiesOf } from './duties';
import { withoutPart } from './edit-list';

/** The lead is named again among those who help. An open group ("Các sở, ngành") means the others. */
export const coordinatorIsLead: AppendixRule = {
  id: 'coordinator-is-lead',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Phối hợp trùng chủ trì',
    what: '{indicator}: {name} vừa chủ trì vừa phối hợp.',
    why: 'Một đơn vị không phối hợp với chính mình.',
    how: 'Bỏ {name} khỏi cột phối hợp.',
  },
  en: {
    title: 'Lead coordinates itself',
    what: '{indicator}: {name} leads and coordinates as well.',
    why: 'Nobody coordinates with itself.',
    how: 'Take {name} out of the coordinators.',
  },
  *check({ appendix }) {
    for (const duty of dutiesOf(appendix)) {
      const { record, role, read } = duty;
      const { lead } = record;
      if (role !== 'coordinator' || !lead) continue;
      const leads = new Set(lead.value.named.map(identityOf));
      const twice = read.value.named.find((owner) => leads.has(identityOf(owner)));
      if (!twice) continue;
      const mend = leavingOut(duty, lead.cell, twice);
      yield {
        about: { record },
        cells: [read.cell],
        params: { indicator: labelOf(record), name: twice.name },
        ...(mend && { mend }),
      };
    }
  },
};

function identityOf({ name, organisation }: Owner): string {
  return fold(organisation?.name ?? name);
}

/** "Sở X chủ trì, Sở Y phối hợp" in one cell: the name found first is the lead's, so nothing is written there. */
function leavingOut({ read, typed }: DutyCell, leadCell: Cell, { text }: Owner): Mend | null {
  if (typed === null || leadCell.column === read.cell.column) return null;
  return { safe: false, writes: [{ cell: read.cell, value: withoutPart(typed, text) }] };
}
