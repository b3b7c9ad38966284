import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

export const table: RuleTable = {
  rule: 'baseline-zero',
  accepts: [
    {
      claim: { vi: 'Điểm thấp vẫn là điểm.', en: 'A low score is a score.' },
      sheet: scored([
        '2.1.2. Học sinh thi khoa học kỹ thuật | 0.04 | ≥ 10',
        '3.1.1. Hạ tầng số | chưa có | ≥ 55',
      ]),
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Điểm 0,00: không tính được tỷ lệ tăng, và có thể là chưa có số liệu.',
        en: 'A score of 0.00: growth has no rate, and it may mean "no figure".',
      },
      plan: 4,
      sheet: scored([
        '6.3.3. Tỷ lệ doanh nghiệp khởi nghiệp sáng tạo/tổng số doanh nghiệp mới thành lập | "0.00" | ≥ 10',
        '3.1.1. Hạ tầng số | 0 | ≥ 55',
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30',
      ]),
      finds: [
        { cells: ['C4'], severity: 'warning', says: '6.3.3 năm 2023: 0,00.', writes: null },
        { cells: ['C5'], severity: 'warning', says: '3.1.1 năm 2023: 0,00.' },
      ],
    },
    {
      claim: { vi: 'Không rõ năm nào vẫn hỏi lại.', en: 'It asks even where the year is not told.' },
      sheet: `
STT | Chỉ số | Điểm số | Mục tiêu | Đơn vị chủ trì
1 | 6.3.3. Doanh nghiệp khởi nghiệp sáng tạo | 0 | ≥ 10 | Sở Khoa học và Công nghệ
2 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Công Thương`,
      finds: [{ cells: ['C2'], severity: 'warning', says: '6.3.3 năm trước: 0,00.' }],
    },
  ],
};
