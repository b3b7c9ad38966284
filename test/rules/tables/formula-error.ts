import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'formula-error',
  accepts: [
    {
      claim: { vi: 'Ô có giá trị; "#1" chỉ là chữ.', en: 'Values; "#1" is only a text.' },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Ghi chú
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | #1`,
    },
    {
      claim: {
        vi: 'Ô ngoài bảng không thuộc phụ lục.',
        en: 'A cell outside the table is none of its fields.',
      },
      sheet: `
#N/A
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Điểm và chủ trì là kết quả tra cứu bị lỗi.', en: 'Look-ups that failed.' },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | #N/A | ≥ 55 | #REF!`,
      finds: [
        { cells: ['C2'], severity: 'error', says: 'Dòng 2 có ô báo lỗi #N/A', writes: null },
        { cells: ['E2'], severity: 'error', says: '#REF!' },
      ],
    },
    {
      claim: {
        vi: 'Lỗi trong cột mục tiêu của năm khác.',
        en: 'An error in the column of goals for another year.',
      },
      sheet: `
STT | Chỉ số | Mục tiêu năm 2026 | Mục tiêu năm 2030 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | ≥ 55 | #DIV/0! | Sở Thông tin và Truyền thông`,
      finds: [{ cells: ['D2'], severity: 'error' }],
    },
  ],
};
