import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

const withRanks = (rows: readonly string[]) => `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024

STT | Chỉ số | Điểm số năm 2023 | Thứ hạng năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
${rows.map((row, index) => `${index + 1} | ${row} | Sở Tài chính`).join('\n')}`;

export const table: RuleTable = {
  rule: 'rank-is-score',
  accepts: [
    {
      claim: { vi: 'Điểm ở cột điểm, hạng ở cột hạng.', en: 'Scores among scores, ranks among ranks.' },
      sheet: withRanks([
        '1. Thể chế | 67.23 | 04/63 | trên 67,23 điểm, xếp hạng 04/63',
        '3.1.1. Hạ tầng số | 46.75 | 12 | hạng 10',
      ]),
    },
    {
      claim: {
        vi: 'Thứ hạng trong cột không nói là điểm.',
        en: 'A rank in a column that does not ask for a score.',
      },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PCI NĂM 2024

STT | Chỉ số | Kết quả năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Chỉ số PCI | 04/63 | top 10 | Sở Kế hoạch và Đầu tư
2 | Tính minh bạch | 6.65 | ≥ 7 | Sở Tài chính`,
    },
    {
      claim: { vi: 'Cột ghi cả điểm và thứ hạng.', en: 'A column for scores and ranks alike.' },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024

STT | Chỉ số | Điểm số, thứ hạng năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 1. Thể chế | 04/63 | 03/63 | Sở Nội vụ
2 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Công Thương`,
    },
    {
      claim: {
        vi: 'Lời văn: xếp hạng cùng điểm số, hoặc hạng là số nguyên.',
        en: 'In the text: a rank beside a score, or a whole number.',
      },
      sheet: `
Đạt trên 67,23 điểm, xếp thứ hạng 04/63 tỉnh/thành phố.
Giữ thứ hạng PCI trong nhóm 10 tỉnh dẫn đầu, điểm số đạt 73,12.
Phấn đấu xếp hạng của tỉnh đạt 73,12 điểm.
Phấn đấu thứ hạng PCI của tỉnh đạt 10/63.`,
    },
    {
      claim: {
        vi: 'Lỗi công thức có nội dung kiểm tra riêng.',
        en: 'A formula error is found by its own rule.',
      },
      sheet: withRanks(['3.1.1. Hạ tầng số | 46.75 | #N/A | ≥ 55', '1. Thể chế | 67.23 | 04/63 | ≥ 70']),
    },
  ],
  finds: [
    {
      claim: { vi: 'Lời văn gọi 73,12 là thứ hạng.', en: 'The text calls 73.12 a rank.' },
      plan: 57,
      sheet: [
        scored(['1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30']),
        sheetOf('Phấn đấu đưa thứ hạng PCI của tỉnh năm 2023 đạt 73,12, thuộc nhóm điều hành "Tốt".', {
          sheet: 'Kế hoạch',
        }),
      ],
      finds: [
        {
          cells: ['Kế hoạch!A1'],
          severity: 'error',
          says: 'Ghi "thứ hạng PCI của tỉnh năm 2023 đạt 73,12".',
          writes: {
            'Kế hoạch!A1':
              'Phấn đấu đưa điểm số PCI của tỉnh năm 2023 đạt 73,12, thuộc nhóm điều hành "Tốt".',
          },
          safe: false,
        },
      ],
    },
    {
      claim: { vi: 'Số thập phân trong cột thứ hạng.', en: 'A decimal in the column of ranks.' },
      plan: 57,
      sheet: withRanks([
        'Chỉ số PII | 46.51 | 72.8 | thứ hạng 73,12',
        '3.1.1. Hạ tầng số | 46.75 | 12/63 | ≥ 55',
      ]),
      finds: [
        { cells: ['D4'], severity: 'error', says: 'thứ hạng ghi 72.8', writes: null },
        { cells: ['E4'], severity: 'error', says: 'thứ hạng ghi thứ hạng 73,12' },
      ],
    },
    {
      claim: { vi: 'Thứ hạng trong cột điểm.', en: 'A rank in the column of scores.' },
      sheet: scored(['1. Thể chế | 04/63 | ≥ 70', '3.1.1. Hạ tầng số | 46.75 | ≥ 55']),
      finds: [
        {
          cells: ['C4'],
          severity: 'error',
          says: 'cột "Mức điểm số năm 2023" ghi thứ hạng 04/63',
          writes: null,
        },
      ],
    },
  ],
};
