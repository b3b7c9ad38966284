import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

export const table: RuleTable = {
  rule: 'target-percent-ambiguous',
  accepts: [
    {
      claim: {
        vi: 'Lời văn ghi mức tăng rõ ràng, hoặc không có con số.',
        en: 'The text tells a plain rise, or no figure.',
      },
      sheet: `
Phấn đấu năm sau cao hơn năm trước
Phấn đấu tăng 10% so với năm 2019`,
    },
    {
      claim: {
        vi: 'Điểm tăng theo phần trăm, hoặc ghi rõ điểm phần trăm.',
        en: 'A score rises by per cent, or percentage points are named.',
      },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | tăng 10% so với năm 2023',
        '3.1.1. Hồ sơ nộp trực tuyến | 94.96% | tăng 0,04 điểm phần trăm',
        '4.2.2. Mật độ doanh nghiệp | 21.05 | ≥ 30',
      ]),
    },
  ],
  finds: [
    {
      claim: { vi: 'Lời văn cũng có thể chưa rõ loại phần trăm.', en: 'The text may leave it open as well.' },
      plan: 59,
      sheet: `
KẾ HOẠCH nâng cao Chỉ số PCI năm 2023
- Nâng chỉ số thành phần đạt trên hoặc bằng 95%, tăng 0,04% so với năm 2022.`,
      finds: [{ cells: ['A2'], severity: 'warning', says: 'Văn bản ghi "tăng 0,04% so với năm 2022"' }],
    },
    {
      claim: { vi: 'Tỷ lệ 95% lại "tăng 0,04%".', en: 'A rate of 95 % is to rise "by 0.04 %".' },
      plan: [59, 99],
      sheet: scored([
        '1.2.1. Doanh nghiệp tin tưởng vào khả năng bảo vệ của pháp luật | 94.96% | đạt trên hoặc bằng 95%, tăng 0,04% so với năm 2023',
        '3.1.1. Hồ sơ nộp trực tuyến | 85% | tăng 0,5%',
        '4.2.2. Mật độ doanh nghiệp | 21.05 | ≥ 30',
      ]),
      finds: [
        { cells: ['D4'], severity: 'warning', says: 'Ghi rõ "điểm phần trăm"', writes: null },
        { cells: ['D5'], severity: 'warning', says: '3.1.1: mục tiêu ghi "tăng 0,5%"' },
      ],
    },
  ],
};
