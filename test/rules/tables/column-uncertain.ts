import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'column-uncertain',
  accepts: [
    {
      claim: { vi: 'Tiêu đề quen thuộc, không phân vân.', en: 'Known headers leave no doubt.' },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
    },
    {
      claim: {
        vi: '"Đơn vị" cạnh "Đơn vị chủ trì" là đơn vị tính.',
        en: '"Đơn vị" beside "Đơn vị chủ trì" is the unit of measure.',
      },
      sheet: `
STT | Chỉ số | Đơn vị | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | điểm | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | 1.2.1. Chi phí gia nhập thị trường | điểm | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Cột không có tên quen thuộc, nội dung là các cơ quan.',
        en: 'A column without a known name whose cells are organisations.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Bộ máy
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [{ cells: ['E1'], severity: 'info', says: 'nội dung giống đơn vị chủ trì', writes: null }],
    },
  ],
};
