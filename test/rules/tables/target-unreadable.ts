import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

export const table: RuleTable = {
  rule: 'target-unreadable',
  accepts: [
    {
      claim: { vi: 'Các cách ghi thường gặp đều đọc được.', en: 'The usual forms can be read.' },
      sheet: scored([
        '1.1.1. Chính sách thúc đẩy | 12.76 | ≥20',
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | từ 30 điểm trở lên',
        '3.1.1. Hạ tầng số | 46.75 | top 10',
        '4.2.2. Mật độ doanh nghiệp | 21.05 | Duy trì',
        '6.1.1. Đơn đăng ký sáng chế | 18.31 | $\\geq 20$',
        '7.1.2. Sản phẩm OCOP | 18.79 | tăng 10% so với năm 2023',
      ]),
    },
    {
      claim: {
        vi: 'Lời không có số là mục tiêu chưa định lượng.',
        en: 'Words without a figure are another matter.',
      },
      sheet: scored(['1.2.1. Chi phí gia nhập thị trường | 20.34 | Cải thiện điểm số']),
    },
    {
      claim: {
        vi: 'Lỗi công thức có nội dung kiểm tra riêng.',
        en: 'A formula error is found by its own rule.',
      },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | #REF!',
        '3.1.1. Hạ tầng số | 46.75 | ≥ 55',
      ]),
    },
  ],
  finds: [
    {
      claim: { vi: 'Ô mục tiêu có dấu mà không có số.', en: 'A sign and no figure.' },
      sheet: scored(['1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ ?', '3.1.1. Hạ tầng số | 46.75 | ≥ 55']),
      finds: [{ cells: ['D4'], severity: 'error', says: '1.2.1: ô mục tiêu ghi "≥ ?"', writes: null }],
    },
  ],
};
