import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'row-unrecognised',
  accepts: [
    {
      claim: {
        vi: 'Nhóm, giải pháp, tiêu đề lặp lại, dòng đánh số cột, dòng cộng đều hiểu được.',
        en: 'Groups, solutions, repeated headers, column numbers and totals are understood.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
(1) | (2) | (3) | (4) | (5)
I | Chỉ số thành phần chủ trì | | |
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
 | - Dùng chung hạ tầng viễn thông với các ngành khác. | | |
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư
 | Tổng cộng | 67.09 | 85 |`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Dòng chỉ có một con số đứng trơ trọi.',
        en: 'A row that holds a lone figure.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
 | | 12.5 | | 
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [{ cells: ['C3'], severity: 'warning', says: 'Dòng 3 không rõ', writes: null }],
    },
  ],
};
