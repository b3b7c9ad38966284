import { labelOf } from '../label';
import type { AppendixRule } from '../rule';
import { figureOf, pastYear } from './figure';

/** 0 may be a score or stand for "no figure", and growth from nothing has no rate. */
export const baselineZero: AppendixRule = {
  id: 'baseline-zero',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Điểm năm trước bằng 0',
    what: '{indicator} {year}: {baseline}.',
    why: 'Có thể do chưa có số liệu; không tính được tỷ lệ tăng.',
    how: 'Đối chiếu kết quả công bố; chưa có số liệu thì ghi "chưa có".',
  },
  en: {
    title: "Last year's score is 0",
    what: '{indicator}, {year}: {baseline}.',
    why: 'It may stand for "no figure", and growth from 0 has no rate.',
    how: 'Compare the published result; write "chưa có" where there is no figure.',
  },
  *check({ appendix }) {
    for (const record of appendix.records) {
      const { baseline } = record;
      if (baseline?.value.kind !== 'score' || baseline.value.unit === 'rank') continue;
      if (baseline.value.value !== 0) continue;
      yield {
        about: { record },
        cells: [baseline.cell],
        params: { indicator: labelOf(record), year: pastYear(appendix), baseline: figureOf(baseline) },
      };
    }
  },
};
