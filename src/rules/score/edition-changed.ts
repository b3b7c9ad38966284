import { headerCellOf } from '../header-cell';
import type { AppendixRule } from '../rule';
import { changeBetween } from './edition-change';

/** Score and goal are of years that count differently: the distance between them may be one of method. */
export const editionChanged: AppendixRule = {
  id: 'edition-changed',
  severity: 'info',
  scope: 'appendix',
  vi: {
    title: 'Cách tính đã thay đổi',
    what: 'Chỉ số {framework} từ năm {changed} có thay đổi cách tính; điểm năm {from}, mục tiêu năm {to}.',
    why: 'Điểm tăng, giảm có thể do cách tính, không phải do kết quả.',
    how: 'Đối chiếu phương pháp tính của năm {to} khi đặt mục tiêu.',
    variants: {
      act: { how: 'Đối chiếu Quyết định {act} khi đặt mục tiêu.' },
    },
  },
  en: {
    title: 'The method has changed',
    what: 'The {framework} counts differently since {changed}; scores are of {from}, goals for {to}.',
    why: 'A score may rise or fall by the method alone.',
    how: 'Compare the method of {to} when setting goals.',
    variants: {
      act: { how: 'Compare decision {act} when setting goals.' },
    },
  },
  *check({ appendix, grid }) {
    const { framework } = appendix.facts;
    const from = appendix.facts.baselineYear;
    const to = appendix.facts.targetYear;
    const baseline = appendix.columns.get('baseline');
    const target = appendix.columns.get('target');
    if (framework === null || from === null || to === null || !baseline || !target) return;
    const change = changeBetween(framework, from, to);
    if (!change) return;
    yield {
      about: { subject: `${appendix.sheet} edition` },
      cells: [baseline, target].map(({ column }) => headerCellOf(grid, appendix, column)),
      params: { framework, from, to, changed: change.year, act: change.act ?? '' },
      ...(change.act !== null && { variant: 'act' }),
    };
  },
};
