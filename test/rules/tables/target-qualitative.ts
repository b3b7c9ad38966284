import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

export const table: RuleTable = {
  rule: 'target-qualitative',
  accepts: [
    {
      claim: { vi: 'Lời văn có con số.', en: 'The text states a figure.' },
      sheet: `
KẾ HOẠCH HÀNH ĐỘNG năm 2024
- Nâng cao điểm số PCI của tỉnh đạt trên 70 điểm.`,
    },
    {
      claim: { vi: 'Lời văn không nói gì về điểm.', en: 'The text speaks of no score.' },
      sheet: 'KẾ HOẠCH HÀNH ĐỘNG năm 2024',
    },
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
      claim: {
        vi: 'Kế hoạch bằng lời chỉ ghi nâng cao điểm số.',
        en: 'A plan in words wishes a better score and states none.',
      },
      plan: 91,
      sheet: `
KẾ HOẠCH HÀNH ĐỘNG năm 2024
- Nâng cao hiệu quả; nâng cao điểm số Chỉ số dịch vụ hỗ trợ doanh nghiệp, góp phần nâng cao Chỉ số PCI.`,
      finds: [
        { cells: ['A2'], severity: 'warning', says: 'nâng cao điểm số Chỉ số dịch vụ hỗ trợ doanh nghiệp' },
      ],
    },
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
