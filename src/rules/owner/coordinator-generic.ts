import type { PlanRecord } from '../../appendix';
import { labelOf } from '../label';
import { distinctReads } from '../record-reads';
import type { AppendixRule } from '../rule';
import { isMergedWithLead } from './duties';
import { isLocalGroup } from './local-groups';

/** Coordinators told as a group alone ("Các sở, ngành và đơn vị liên quan"): nobody in particular helps. */
export const coordinatorGeneric: AppendixRule = {
  id: 'coordinator-generic',
  severity: 'info',
  scope: 'appendix',
  vi: {
    title: 'Phối hợp còn chung chung',
    what: '{count}/{total} dòng chỉ ghi nhóm chung như "{example}": {indicators}.',
    why: 'Không nêu tên thì khó yêu cầu phối hợp.',
    how: 'Nêu tên ít nhất một đơn vị phối hợp chính.',
  },
  en: {
    title: 'Coordinators name nobody',
    what: '{count} of {total} rows name only a group such as "{example}": {indicators}.',
    why: 'Help is hard to ask of nobody in particular.',
    how: 'Name at least the main one.',
  },
  *check({ appendix }) {
    const rows = appendix.records.filter(isGeneric);
    const reads = distinctReads(rows.map(({ coordinator }) => coordinator));
    if (reads.length === 0) return;
    yield {
      about: { subject: `${appendix.sheet} coordinators` },
      cells: reads.map(({ cell }) => cell),
      params: {
        count: rows.length,
        total: appendix.records.length,
        example: reads.slice(0, 1).map(({ text }) => text),
        indicators: rows.map(labelOf),
      },
    };
  },
};

function isGeneric(record: PlanRecord): boolean {
  const owners = record.coordinator?.value;
  if (owners?.named.length !== 0 || owners.generic.length === 0) return false;
  return !owners.generic.every(isLocalGroup) && !isMergedWithLead(record);
}
