import type { AppendixRule } from '../rule';
import { isUnfilled } from '../unfilled';
import { namedRecords } from './named-records';

/** Rows that hold a name and nothing else, told together: a form that is being filled in has many of them. */
export const indicatorUnfilled: AppendixRule = {
  id: 'indicator-unfilled',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Chỉ số chưa điền',
    what: '{count} chỉ số mới có tên, chưa ghi điểm, mục tiêu, đơn vị, thời gian.',
    why: 'Chưa giao mục tiêu, chưa giao cho ai.',
    how: 'Điền các cột còn trống; chỉ số không giao trong kế hoạch này thì xóa dòng.',
    variants: {
      all: {
        title: 'Phụ lục chưa điền',
        what: 'Cả {count} chỉ số mới có tên, chưa ghi điểm, mục tiêu, đơn vị, thời gian.',
        why: 'Phụ lục mẫu chưa có nội dung để rà soát.',
      },
    },
  },
  en: {
    title: 'Indicators not filled in',
    what: '{count} indicators have a name only: no score, goal, owner or timeline.',
    why: 'Nothing is aimed at and nobody is charged.',
    how: 'Fill in the blank columns; delete the row of an indicator that this plan does not assign.',
    variants: {
      all: {
        title: 'Appendix not filled in',
        what: 'All {count} indicators have a name only: no score, goal, owner or timeline.',
        why: 'A template holds nothing to check yet.',
      },
    },
  },
  *check({ appendix }) {
    const unfilled = namedRecords(appendix).filter(({ record }) => isUnfilled(record));
    if (unfilled.length === 0) return;
    const all = unfilled.length === appendix.records.length;
    yield {
      about: { subject: `${appendix.sheet} unfilled` },
      cells: unfilled.map(({ indicator }) => indicator.cell),
      params: { count: unfilled.length },
      ...(all && { severity: 'info' as const, variant: 'all' }),
    };
  },
};
