import type { PlanRecord } from '../../appendix';
import { labelOf } from '../label';
import type { AppendixRule, Found } from '../rule';
import { isUnfilled } from '../unfilled';
import { isMergedWithLead, namesNobody } from './duties';
import { perhapsMerged } from './perhaps-merged';

/** Nobody helps. In a list of tasks that is usual; for an indicator it is seldom meant. */
export const coordinatorMissing: AppendixRule = {
  id: 'coordinator-missing',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Thiếu đơn vị phối hợp',
    what: '{indicator} chưa ghi đơn vị phối hợp.',
    why: 'Chỉ số thường cần số liệu của nhiều đơn vị.',
    how: 'Ghi đơn vị phối hợp; nếu không cần, ghi "Không".',
    variants: {
      merged: {
        what: '{indicator}: ô phối hợp gộp với ô chủ trì.',
        how: 'Tách ô, ghi riêng đơn vị chủ trì và đơn vị phối hợp.',
      },
      'maybe-merged': {
        what: '{indicator}: ô phối hợp trống hoặc gộp với ô trên.',
        why: 'Chưa đọc ô gộp nên chưa biết chắc.',
        how: 'Bấm "Đọc ô gộp" để biết chắc, hoặc ghi đơn vị phối hợp vào ô.',
      },
      'with-generic-lead': {
        what: '{indicator} chưa ghi đơn vị phối hợp, chủ trì cũng giao chung.',
        how: 'Chọn đơn vị chủ trì trước, các đơn vị còn lại phối hợp.',
      },
    },
  },
  en: {
    title: 'Coordinator missing',
    what: '{indicator} has no coordinator.',
    why: 'An indicator usually needs figures from several organisations.',
    how: 'Name those who help; write "Không" where nobody is needed.',
    variants: {
      merged: {
        what: '{indicator}: the coordinator is merged with the lead.',
        how: 'Split the cell and name lead and coordinators apart.',
      },
      'maybe-merged': {
        what: '{indicator}: the coordinator is blank, or merged with the cell above.',
        why: 'Merged cells have not been read, so this is not certain.',
        how: 'Read the merged cells to be sure, or name the coordinators.',
      },
      'with-generic-lead': {
        what: '{indicator} has no coordinator, and its lead names nobody.',
        how: 'Choose the lead first; the others coordinate.',
      },
    },
  },
  *check(table) {
    const merged = perhapsMerged(table, ({ coordinator }) => coordinator);
    for (const record of table.appendix.records) {
      const { coordinator } = record;
      if (!coordinator || record.kind === 'task' || !lacksCoordinator(record) || isUnfilled(record)) continue;
      yield {
        about: { record },
        cells: [coordinator.cell],
        params: { indicator: labelOf(record) },
        ...excuseFor(record, merged.has(record)),
      };
    }
  },
};

function lacksCoordinator(record: PlanRecord): boolean {
  const owners = record.coordinator?.value;
  if (isMergedWithLead(record)) return true;
  return owners?.mark === null && owners.task === null && namesNobody(owners);
}

/** What makes it less than a lapse. */
function excuseFor(record: PlanRecord, perhaps: boolean): Pick<Found, 'severity' | 'variant'> {
  const lead = record.lead?.value;
  if (isMergedWithLead(record)) return { severity: 'info', variant: 'merged' };
  if (lead?.named.length === 0 && lead.generic.length > 0)
    return { severity: 'info', variant: 'with-generic-lead' };
  return perhaps ? { severity: 'info', variant: 'maybe-merged' } : {};
}
