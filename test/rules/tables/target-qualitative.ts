import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

export const table: RuleTable = {
  rule: 'target-qualitative',
  accepts: [
    {
      claim: { vi: 'Có con số, có hạng hoặc có mức phải giữ.', en: 'A figure, a rank, or a level to keep.' },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | Nâng lên ≥ 30 điểm',
        '3.1.1. Hạ tầng số | 46.75 | Duy trì',
        '4.2.2. Mật độ doanh nghiệp | 21.05 | cải thiện 3 bậc',
        '7.1.2. Sản phẩm OCOP | 18.79 | nhóm "Tốt"',
      ]),
    },
  ],
  finds: [
    {
      claim: { vi: 'Chỉ nói nâng cao, không có con số.', en: 'It says "raise" and no figure.' },
      plan: [77, 91],
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | Nâng cao điểm số',
        '3.1.1. Hạ tầng số | 46.75 | ≥ 55',
        '7.1.2. Sản phẩm OCOP | 18.79 | cải thiện thứ hạng',
      ]),
      finds: [
        {
          cells: ['D4'],
          severity: 'warning',
          says: 'mục tiêu ghi "Nâng cao điểm số", không có con số',
          writes: null,
        },
        { cells: ['D6'], severity: 'warning' },
      ],
    },
  ],
};
