import { cellKey } from '../../../src/appendix';
import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

export const table: RuleTable = {
  rule: 'baseline-unreadable',
  accepts: [
    {
      claim: {
        vi: 'Điểm, tỷ lệ, thứ hạng, hoặc ghi là chưa có.',
        en: 'A score, a percentage, a rank, or a word for none.',
      },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30',
        '3.1.1. Hạ tầng số | "46,75" | ≥ 55',
        '2.2.1. Nhân lực nghiên cứu | 95% | ≥ 96%',
        '7.1.2. Sản phẩm OCOP | 04/63 | 03/63',
        '5.2.3. Dự án trong cụm công nghiệp | — | ≥ 10',
      ]),
    },
    {
      claim: { vi: 'Ô trống là thiếu, không phải khó đọc.', en: 'A blank cell is missing, not unreadable.' },
      sheet: scored(['1.2.1. Chi phí gia nhập thị trường | | ≥ 30', '3.1.1. Hạ tầng số | 46.75 | ≥ 55']),
    },
    {
      claim: {
        vi: 'Lỗi công thức và ngày tháng có nội dung kiểm tra riêng.',
        en: 'Formula errors and dates are found by rules of their own.',
      },
      sheet: sheetOf(
        scored([
          '1.2.1. Chi phí gia nhập thị trường | #N/A | ≥ 30',
          '3.1.1. Hạ tầng số | 23102 | ≥ 55',
          '7.1.2. Sản phẩm OCOP | 18.79 | ≥ 25',
        ]),
        { formats: new Map([[cellKey(4, 2), 'mmm-yy']]) },
      ),
    },
  ],
  finds: [
    {
      claim: { vi: 'Chữ nằm ở chỗ của điểm.', en: 'Words stand in place of a score.' },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | hai mươi điểm | ≥ 30',
        '3.1.1. Hạ tầng số | 46.75 | ≥ 55',
      ]),
      finds: [
        {
          cells: ['C4'],
          severity: 'error',
          says: '1.2.1: ô điểm năm trước ghi "hai mươi điểm"',
          writes: null,
        },
      ],
    },
    {
      claim: { vi: 'Cột thứ hạng ghi chữ.', en: 'The column of ranks holds words.' },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024

STT | Chỉ số | Điểm số năm 2023 | Thứ hạng năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | xem phụ biểu | ≥ 30 | Sở Tài chính
2 | 3.1.1. Hạ tầng số | 46.75 | 12/63 | ≥ 55 | Sở Công Thương`,
      finds: [{ cells: ['D4'], severity: 'error', says: 'xem phụ biểu' }],
    },
  ],
};
