import { cellKey } from '../../../src/appendix';
import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';

const scores = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư
3 | 5.2.2. Tỷ lệ dự án trong các khu công nghiệp | 20 | ≥ 25 | Ban Quản lý các Khu công nghiệp tỉnh`;

export const table: RuleTable = {
  rule: 'precision-mixed',
  accepts: [
    {
      claim: {
        vi: 'Số để định dạng General thì không xét.',
        en: 'A number under General never counts.',
      },
      sheet: scores,
    },
    {
      claim: {
        vi: 'Cùng một định dạng hai số lẻ.',
        en: 'One format with two decimals for all.',
      },
      sheet: sheetOf(scores, {
        formats: new Map([1, 2, 3].map((row) => [cellKey(row, 2), '0.00'])),
      }),
    },
    {
      claim: { vi: 'Thứ hạng không có số lẻ.', en: 'Ranks have no decimals.' },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | "46,75" | ≥ 55 | Sở Thông tin và Truyền thông
2 | 1.2.1. Chi phí gia nhập thị trường | 12/63 | ≥ 30 | Sở Kế hoạch và Đầu tư
3 | 6.1.1. Đơn đăng ký bảo hộ sáng chế | chưa có | ≥ 20 | Sở Khoa học và Công nghệ`,
    },
    {
      claim: { vi: 'Bảng không có cột điểm.', en: 'A table without scores.' },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025`,
    },
  ],
  finds: [
    {
      claim: {
        vi: '"20.0" giữa các điểm hai số lẻ.',
        en: '"20.0" among scores with two decimals.',
      },
      plan: 21,
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
14 | 4.1.1. Tín dụng cho khu vực tư nhân | "7.57" | ≥ 15 | Ngân hàng Nhà nước chi nhánh tỉnh
15 | 5.2.2. Tỷ lệ dự án trong các khu công nghiệp | "20.0" | ≥ 25 | Ban Quản lý các Khu công nghiệp tỉnh
16 | 5.2.3. Tỷ lệ dự án trong các cụm công nghiệp | "4.46" | ≥ 10 | Sở Công Thương`,
      finds: [{ cells: ['C3'], severity: 'info', says: '1 ô ghi khác: 20.0', writes: null }],
    },
    {
      claim: {
        vi: 'Định dạng số của các ô khác nhau.',
        en: 'The cells have different number formats.',
      },
      sheet: sheetOf(scores, {
        formats: new Map([
          [cellKey(1, 2), '0.00'],
          [cellKey(2, 2), '0.00'],
          [cellKey(3, 2), '0.0'],
        ]),
      }),
      finds: [{ cells: ['C4'], severity: 'info', says: '1 ô ghi khác: 20,0', writes: null }],
    },
  ],
};
