import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { dutiesOf } from './duties';

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
    const duties = dutiesOf(appendix).filter(
      ({ role, read }) =>
        role === 'coordinator' && read.value.named.length === 0 && read.value.generic.length > 0,
    );
    const [first] = duties;
    if (!first) return;
    yield {
      about: { subject: `${appendix.sheet} coordinators` },
      cells: duties.map(({ read }) => read.cell),
      params: {
        count: duties.length,
        total: appendix.records.length,
        example: first.read.text,
        indicators: duties.map(({ record }) => labelOf(record)),
      },
    };
  },
};
