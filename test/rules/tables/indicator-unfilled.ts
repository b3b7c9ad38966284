import type { RuleTable } from '../rule-table';

const heads = `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024

STT | Mã chỉ số | Chỉ số | Điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện | Ghi chú`;

export const table: RuleTable = {
  rule: 'indicator-unfilled',
  accepts: [
    {
      claim: { vi: 'Đã có mục tiêu thì dòng đang được điền.', en: 'A row with a goal is being filled in.' },
      sheet: `${heads}\n1 | 3.1.1 | Hạ tầng số | | ≥ 55 | | |`,
    },
    {
      claim: {
        vi: 'Nhiệm vụ chỉ có tên là việc của nội dung kiểm tra khác.',
        en: 'A task that has a name only is told by other rules.',
      },
      sheet: `
STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời gian thực hiện
1 | Công khai thủ tục hành chính | Sở Tài chính | 30/6/2024
2 | Rà soát quy trình | |`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Các dòng chưa điền được nêu chung một lần.', en: 'Rows that wait are told together.' },
      sheet: `${heads}\n1 | 3.1.1 | Hạ tầng số | 46.75 | ≥ 55 | Sở TT&TT | 30/8/2024 |\n2 | 2.2.1 | Nhân lực nghiên cứu | | | | | Mã chưa đối chiếu\n3 | 6.1.1 | Đơn đăng ký bảo hộ sáng chế | | | | |`,
      finds: [{ cells: ['C5', 'C6'], severity: 'error', says: '2 chỉ số mới có tên' }],
    },
    {
      claim: {
        vi: 'Cả phụ lục mẫu chưa điền chỉ là lời nhắc.',
        en: 'An untouched template is a reminder only.',
      },
      sheet: `${heads}\n1 | 3.1.1 | Hạ tầng số | | | | |\n2 | 2.2.1 | Nhân lực nghiên cứu | | | | |`,
      finds: [{ cells: ['C4', 'C5'], severity: 'info', says: 'Cả 2 chỉ số' }],
    },
  ],
};
