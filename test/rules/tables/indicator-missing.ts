import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'indicator-missing',
  accepts: [
    {
      claim: {
        vi: 'Dòng nhóm, dòng giải pháp không có số liệu thì không phải chỉ số.',
        en: 'Group rows and solutions carry no figures and are no indicators.',
      },
      plan: [26, 62],
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
I | Chỉ số thành phần chủ trì | | |
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
 | - Dùng chung hạ tầng viễn thông với các ngành khác. | | |`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Có số thứ tự, mục tiêu, chủ trì mà không có tên.',
        en: 'Number, goal and lead, and no name.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [
        { cells: ['B3'], severity: 'error', says: 'Dòng 3 có số thứ tự 2 nhưng chưa có tên', writes: null },
      ],
    },
  ],
};
