import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

const undated = (baseline: string, target: string) => `
STT | Chỉ số | Thứ hạng | Mục tiêu | Đơn vị chủ trì
1 | Chỉ số PII | ${baseline} | ${target} | Sở Khoa học và Công nghệ
2 | Chỉ số PCI | 12/63 | 10/63 | Sở Tài chính`;

export const table: RuleTable = {
  rule: 'rank-denominator',
  accepts: [
    {
      claim: { vi: '63 tỉnh đến hết năm 2024.', en: '63 provinces until 2024.' },
      sheet: scored([
        '1. Thể chế | 04/63 | 03/63',
        '3. Cơ sở hạ tầng | 05/63 | hạng 4',
        '5. Doanh nghiệp | 07/63 | tăng 2 bậc',
      ]),
    },
    {
      claim: {
        vi: 'Năm 2024 trên 63, năm 2025 trên 34: mỗi năm đều đúng.',
        en: 'Of 63 in 2024 and of 34 in 2025: each is right for its year.',
      },
      sheet: scored(['1. Thể chế | 04/63 | 03/34'], 2025),
    },
    {
      claim: { vi: 'Xếp hạng trong vùng.', en: 'A rank within the region.' },
      sheet: scored(['1. Thể chế | 3/14 | 2/14 (vùng)']),
    },
    {
      claim: { vi: 'Không rõ năm, hai bên cùng số tỉnh.', en: 'No year, and the same number on both sides.' },
      sheet: undated('04/63', '03/63'),
    },
  ],
  finds: [
    {
      claim: { vi: 'Năm 2025 còn tính trên 63 tỉnh.', en: 'Of 63 provinces in 2025.' },
      sheet: scored(['1. Thể chế | 04/63 | 03/63', '3. Cơ sở hạ tầng | 05/63 | 04/34'], 2025),
      finds: [
        {
          cells: ['D4'],
          severity: 'warning',
          says: '1. Thể chế ghi "03/63"; năm 2025 cả nước xếp hạng 34 tỉnh, thành phố',
          writes: null,
        },
      ],
    },
    {
      claim: { vi: 'Gõ nhầm số tỉnh của năm trước.', en: "A slip in last year's number." },
      sheet: scored(['1. Thể chế | 04/36 | 03/63', '3. Cơ sở hạ tầng | 05/63 | 04/63']),
      finds: [{ cells: ['C4'], severity: 'warning', says: 'năm 2023 cả nước xếp hạng 63' }],
    },
    {
      claim: {
        vi: 'Hai thứ hạng tính trên hai số tỉnh khác nhau.',
        en: 'Two ranks among different numbers of provinces.',
      },
      sheet: undated('04/63', '03/34'),
      finds: [
        {
          cells: ['C2', 'D2'],
          severity: 'warning',
          says: 'hạng năm trước tính trên 63, mục tiêu tính trên 34',
        },
      ],
    },
    {
      claim: {
        vi: 'Hạng trong vùng bên cạnh hạng cả nước.',
        en: 'A rank within the region beside one within the country.',
      },
      sheet: scored(['1. Thể chế | 3/14 | 10/63', '3. Cơ sở hạ tầng | 05/63 | 04/63']),
      finds: [{ cells: ['C4', 'D4'], severity: 'warning' }],
    },
  ],
};
