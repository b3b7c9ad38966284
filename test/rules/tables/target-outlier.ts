import { sheetOf } from '../../support/sheet-text';
import { plan004 } from '../../appendix/support/plan-004';
import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

const goals = (figures: readonly string[]) =>
  scored(
    figures.map((figure, index) => `${Math.floor(index / 3) + 1}.1.${(index % 3) + 1}. Chỉ số | ${figure}`),
  );

export const table: RuleTable = {
  rule: 'target-outlier',
  accepts: [
    {
      claim: { vi: 'Mức tăng không đều nhưng không lệch hẳn.', en: 'Rises differ, and none stands apart.' },
      sheet: goals(['20 | 25', '30 | 36', '40 | 52', '50 | 60', '10 | 14', '25 | 30', '60 | 70', '15 | 20']),
    },
    {
      claim: { vi: 'Quá ít chỉ số để nói mức nào là thường.', en: 'Too few to say what is usual.' },
      sheet: goals(['20 | 25', '30 | 36', '1 | 90']),
    },
    {
      claim: { vi: 'Cả cột tăng một tỷ lệ như nhau.', en: 'All rise by the same rate.' },
      sheet: goals(Array.from({ length: 9 }, () => '20 | tăng 10%')),
    },
    {
      claim: {
        vi: 'Thứ hạng, mức giữ, mức giảm, "trên" đúng mức đã đạt không có tỷ lệ tăng để so.',
        en: 'Ranks, levels to keep, reductions, and "above" what was reached have no rate to compare.',
      },
      sheet: goals([
        ...['20 | 25', '30 | 36', '40 | 52', '50 | 60', '10 | 14', '25 | 30', '60 | 70', '15 | 20'],
        ...['60/63 | 1/63', '20 | Duy trì', '90 | ≤ 1', '0 | ≥ 90', '50 | Trên 50'],
      ]),
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Phụ lục của kế hoạch 41: hai chỉ số tăng gấp mấy lần, một chỉ số hầu như không tăng.',
        en: 'In plan 41 two indicators multiply, and one hardly rises.',
      },
      plan: 35,
      sheet: sheetOf(plan004({ withoutSolutions: true })),
      finds: [
        {
          cells: ['D7', 'D9', 'D15'],
          severity: 'info',
          says: 'tăng cao hẳn: 2.2.3 (+312%), 2.1.2 (+510%); tăng thấp hẳn: 6.1.1 (+9%)',
          writes: null,
        },
      ],
    },
    {
      claim: { vi: 'Chỉ có mức cao hẳn, hoặc chỉ có mức thấp hẳn.', en: 'Only far more, or only far less.' },
      sheet: [
        goals(['20 | 25', '30 | 36', '40 | 52', '50 | 60', '10 | 14', '25 | 30', '2 | 70', '15 | 20']),
        goals(['20 | 25', '30 | 36', '40 | 52', '50 | 60', '10 | 14', '25 | 30', '60 | 60.5', '15 | 20']),
      ],
      finds: [
        { cells: ['D10'], severity: 'info', says: 'tăng cao hẳn: 3.1.1 (+3400%).' },
        { cells: ['Trang 2!D10'], severity: 'info', says: 'tăng thấp hẳn: 3.1.1 (+1%).' },
      ],
    },
  ],
};
