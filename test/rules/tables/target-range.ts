import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

export const table: RuleTable = {
  rule: 'target-range',
  accepts: [
    {
      claim: { vi: 'Lời văn ghi một mức.', en: 'The text states one figure.' },
      sheet: 'Phấn đấu điểm số tăng 10% so với năm 2019',
    },
    {
      claim: { vi: 'Một mức duy nhất.', en: 'One figure.' },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30',
        '3.1.1. Hạ tầng số | 46.75 | từ 55 điểm trở lên',
        '4.2.2. Mật độ doanh nghiệp | 21.05 | tăng ít nhất 2 điểm',
      ]),
    },
    {
      claim: {
        vi: 'Điểm và thứ hạng cùng ô là hai mục tiêu.',
        en: 'A score and a rank in one cell are two goals.',
      },
      sheet: scored(['1. Thể chế | 67.23 | trên 67,23 điểm, xếp hạng 04/63']),
    },
  ],
  finds: [
    {
      claim: { vi: 'Lời văn đặt thứ hạng trong khoảng.', en: 'The text states a range of ranks.' },
      plan: 98,
      sheet: `
KẾ HOẠCH nâng cao năng lực cạnh tranh cấp tỉnh (PCI) năm 2020
- Phấn đấu xếp ở vị trí từ 40-50 trên 63 tỉnh/thành phố.`,
      finds: [{ cells: ['A2'], severity: 'warning', says: 'lấy mức 50 làm ngưỡng' }],
    },
    {
      claim: { vi: 'Thứ hạng từ 40 đến 50: tính theo mức 50.', en: 'Ranks from 40 to 50: 50 is taken.' },
      plan: 98,
      sheet: scored([
        '1. Thể chế | 62/63 | xếp ở vị trí từ 40-50 trên 63',
        '3.1.1. Hạ tầng số | 12/63 | 10/63',
      ]),
      finds: [{ cells: ['D4'], severity: 'warning', says: 'lấy mức 50', writes: null }],
    },
    {
      claim: { vi: 'Điểm từ 10 đến 15: tính theo mức 10.', en: 'Scores from 10 to 15: 10 is taken.' },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 8.5 | 10 - 15',
        '3.1.1. Hạ tầng số | 46.75 | tăng 2-3 điểm',
        '4.2.2. Mật độ doanh nghiệp | 21.05 | ≥ 30',
      ]),
      finds: [
        { cells: ['D4'], severity: 'warning', says: 'Ghi một mức, ví dụ "≥ 10"' },
        { cells: ['D5'], severity: 'warning', says: 'tăng ít nhất 2' },
      ],
    },
  ],
};
