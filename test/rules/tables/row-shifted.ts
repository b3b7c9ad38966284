import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'row-shifted',
  accepts: [
    {
      claim: {
        vi: 'Các ô đứng đúng cột, kể cả khi thiếu đơn vị phối hợp.',
        en: 'Cells under their columns, a missing coordinator included.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | | Thường xuyên
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Sở Công Thương | Thường xuyên`,
    },
    {
      claim: {
        vi: 'Dòng giải pháp dưới chỉ số chỉ có một ô.',
        en: 'A solution under its indicator fills one cell.',
      },
      plan: 26,
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Sở Công Thương | Thường xuyên
 | - Dùng chung hạ tầng viễn thông với các ngành khác. | | | | |`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Tên "Sở Công Thương" bị tách đôi, các ô sau lệch sang phải.',
        en: 'A name torn in two pushes the cells after it to the right.',
      },
      plan: [5, 6],
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
15 | 5.2.2. Tỷ lệ dự án trong các khu công nghiệp | 20.0 | ≥ 25 | Ban Quản lý các Khu công nghiệp tỉnh | Sở Kế hoạch và Đầu tư | Thường xuyên
16 | 5.2.3. Tỷ lệ dự án trong các cụm công nghiệp | 4.46 | ≥ 10 | Sở Thương | Công | Sở Kế hoạch và Đầu tư | Thường xuyên`,
      finds: [
        {
          cells: ['E3', 'F3', 'G3', 'H3'],
          severity: 'error',
          says: 'tách thành "Sở Thương", "Công"',
          writes: { E3: 'Sở Công Thương', F3: 'Sở Kế hoạch và Đầu tư', G3: 'Thường xuyên', H3: '' },
          safe: false,
        },
      ],
    },
    {
      claim: {
        vi: 'Thời gian nằm ở cột phối hợp, chủ trì nằm ở cột mục tiêu.',
        en: 'The timeline stands under coordinators, the lead under goals.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Sở Công Thương | Quý IV/2024
2 | 1.2.1. Chi phí gia nhập thị trường | | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Sở Công Thương | Quý IV/2024`,
      finds: [
        {
          cells: ['D3', 'E3', 'F3', 'G3', 'H3'],
          severity: 'error',
          says: 'lệch 1 cột',
          writes: {
            C3: 20.34,
            D3: '≥ 30',
            E3: 'Sở Kế hoạch và Đầu tư',
            F3: 'Sở Công Thương',
            G3: 'Quý IV/2024',
            H3: '',
          },
        },
      ],
    },
    {
      claim: {
        vi: 'Giải pháp nằm ở cột số thứ tự.',
        en: 'A solution stands in the column of numbers.',
      },
      plan: 28,
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 4.2.2. Mật độ doanh nghiệp | 21.05 | ≥ 30 | Sở Kế hoạch và Đầu tư
- Tiếp tục cải thiện môi trường đầu tư kinh doanh. | | | |
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [
        {
          cells: ['A3'],
          severity: 'warning',
          says: 'giải pháp nằm ở cột số thứ tự',
          writes: { A3: '', B3: '- Tiếp tục cải thiện môi trường đầu tư kinh doanh.' },
        },
      ],
    },
  ],
};
