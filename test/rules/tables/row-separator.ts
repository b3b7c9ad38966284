import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'row-separator',
  accepts: [
    {
      claim: { vi: 'Dòng trống không phải dòng phân cách.', en: 'An empty row separates nothing.' },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông

2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
    },
    {
      claim: { vi: 'Dấu "-" trong ô phối hợp nghĩa là không có.', en: 'A dash in one cell means none.' },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | -`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Dòng gạch ngang do chuyển đổi văn bản để lại.',
        en: 'A row of dashes that a conversion left.',
      },
      plan: 28,
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
--- | --- | --- | --- | ---
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [
        {
          cells: ['A3', 'B3', 'C3', 'D3', 'E3'],
          severity: 'warning',
          says: 'Dòng 3 chỉ có ký hiệu phân cách',
          writes: { A3: '', B3: '', C3: '', D3: '', E3: '' },
          safe: true,
        },
      ],
    },
  ],
};
