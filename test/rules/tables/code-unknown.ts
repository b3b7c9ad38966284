import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'code-unknown',
  accepts: [
    {
      claim: { vi: 'Các mã có trong danh mục.', en: 'Codes of the list.' },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | 7.2.1. Tốc độ giảm nghèo | 20.34 | ≥ 30 | Sở Lao động - Thương binh và Xã hội`,
    },
    {
      claim: { vi: 'Phụ lục PCI không dùng mã này.', en: 'A PCI appendix does not use such codes.' },
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2023
STT | Chỉ số thành phần | Điểm số năm 2022 | Mục tiêu năm 2023 | Đơn vị chủ trì
1 | 1.9.9. Chi phí thời gian | 7.38 | ≥ 8 | Sở Nội vụ`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Mã 3.1.9 không có trong danh mục.', en: 'The list has no 3.1.9.' },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.9. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
      finds: [{ cells: ['B3'], severity: 'info', says: 'Mã 3.1.9', writes: null }],
    },
  ],
};
