import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

const ranked = (rows: readonly string[]) => `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024

STT | Chỉ số | Điểm số năm 2023 | Thứ hạng năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
${rows.map((row, index) => `${index + 1} | ${row} | Sở Tài chính`).join('\n')}`;

export const table: RuleTable = {
  rule: 'target-met',
  accepts: [
    {
      claim: {
        vi: 'Điểm vượt thang điểm là nhầm số, chưa kết luận.',
        en: 'A score off the scale is a slip: nothing is concluded.',
      },
      sheet: `
PHỤ LỤC CHỈ SỐ PCI NĂM 2024 (thang điểm 10)
STT | Chỉ số | Điểm năm 2023 (thang điểm 10) | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Gia nhập thị trường | 7.1 | ≥ 7,3 | Sở Tài chính
2 | Tính minh bạch | 12.5 | ≥ 6,5 | Sở Công Thương
3 | Tiếp cận đất đai | 7.2 | ≥ 7,3 | Sở Tài chính`,
    },
    {
      claim: { vi: 'Mục tiêu cao hơn năm trước.', en: 'A goal above last year.' },
      sheet: scored(['4.2.2. Mật độ doanh nghiệp | 21.05 | ≥ 30', '3.1.1. Hạ tầng số | 46.75 | ']),
    },
    {
      claim: { vi: 'Ghi "Duy trì" là chủ ý giữ mức.', en: '"Duy trì" means to keep the level.' },
      sheet: scored([
        '4.2.2. Mật độ doanh nghiệp | 21.05 | Duy trì',
        '3.1.1. Hạ tầng số | 69.32 | Giữ vững 69,32 điểm',
      ]),
    },
    {
      claim: { vi: '"Trên" đúng mức năm trước.', en: '"Above" just last year\'s score.' },
      sheet: scored(['1. Thể chế | 67.23 | trên 67,23 điểm', '3. Cơ sở hạ tầng | 69.32 | > 69,32']),
    },
    {
      claim: {
        vi: 'Mục tiêu giảm thì thấp hơn là đúng.',
        en: 'A reduction lies below last year, as it should.',
      },
      sheet: scored([
        '4.1.1. Số ngày giải quyết thủ tục | 7 | ≤ 5',
        '7.2.1. Hộ nghèo | 4.5 | giảm còn 3',
        '7.2.2. Chi phí tuân thủ | 5 | ≤ 5',
        '7.2.3. Hồ sơ quá hạn | 8 | giảm 30%',
      ]),
    },
    {
      claim: {
        vi: 'Điểm phải tăng, thứ hạng giữ nguyên: còn việc phải làm.',
        en: 'The score must rise though the rank stays: there is something to do.',
      },
      plan: 42,
      sheet: ranked([
        '1. Thể chế | 67.23 | 04/63 | trên 67,23 điểm, xếp hạng 04/63',
        '7. Tác động | 66.21 | 01/63 | trên 66,21 điểm, xếp hạng 01/63',
      ]),
    },
    {
      claim: { vi: 'Đã đứng đầu thì chỉ có thể giữ.', en: 'The first can only stay first.' },
      sheet: ranked(['7. Tác động | 66.21 | 01/63 | 01/63', '3. Cơ sở hạ tầng | 69.32 | 05/63 | 04/63']),
    },
    {
      claim: {
        vi: 'Lệch đơn vị thì chưa so được.',
        en: 'Where the units differ nothing can be compared.',
      },
      sheet: scored(['5.2.2. Dự án trong khu công nghiệp | 30 | ≥ 25%']),
    },
    {
      claim: {
        vi: 'Thứ hạng lùi có nội dung kiểm tra riêng.',
        en: 'A worse rank is found by a rule of its own.',
      },
      sheet: ranked([
        '3. Cơ sở hạ tầng | 69.32 | 05/63 | 08/63',
        '1. Thể chế | 67.23 | 10/63 | từ 12 - 15/63',
      ]),
    },
  ],
  finds: [
    {
      claim: { vi: 'Mục tiêu không cao hơn năm trước.', en: 'A goal no higher than last year.' },
      sheet: scored([
        '4.2.2. Mật độ doanh nghiệp | 21.05 | ≥ 20',
        '3.1.1. Hạ tầng số | 46.75 | ≥ 55',
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | 20,34',
        '7.1.2. Sản phẩm OCOP | 18.79 | từ 15 - 20',
      ]),
      finds: [
        { cells: ['D4'], severity: 'warning', says: '4.2.2 đã đạt 21,05, mục tiêu ≥ 20', writes: null },
        { cells: ['D6'], severity: 'warning' },
        { cells: ['D7'], severity: 'warning', says: 'từ 15 - 20' },
      ],
    },
    {
      claim: { vi: 'Thứ hạng mục tiêu bằng thứ hạng đang có.', en: 'The goal is the rank already held.' },
      sheet: ranked([
        '3. Cơ sở hạ tầng | 69.32 | 05/63 | hạng 5/63',
        '1. Thể chế | 67.23 | 04/63 | top 10',
        '5. Doanh nghiệp | 43.96 | 07/63 | từ 5 - 8/63',
        '4. Thị trường | 40.1 | 8 | top 10',
      ]),
      finds: [
        { cells: ['E4'], severity: 'warning', says: 'đã đạt 05/63' },
        { cells: ['E5'], severity: 'warning', says: 'top 10' },
        { cells: ['E6'], severity: 'warning' },
        { cells: ['E7'], severity: 'warning', says: 'đã đạt hạng 8, mục tiêu top 10' },
      ],
    },
    {
      claim: {
        vi: 'Thứ hạng nằm ngay trong cột điểm.',
        en: 'The rank stands in the only column for last year.',
      },
      sheet: scored(['1. Thể chế | 04/63 | 04/63', '3.1.1. Hạ tầng số | 05/63 | 03/63']),
      finds: [{ cells: ['D4'], severity: 'warning', says: 'đã đạt 04/63' }],
    },
  ],
};
