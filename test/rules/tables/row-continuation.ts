import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'row-continuation',
  accepts: [
    {
      claim: {
        vi: 'Mỗi giải pháp một dòng, câu đã trọn.',
        en: 'One solution a row, each sentence whole.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
 | - Dùng chung hạ tầng viễn thông với các ngành khác. | | |
 | - Hướng dẫn doanh nghiệp viễn thông triển khai. | | |
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Giải pháp bị ngắt giữa câu khi sang trang.',
        en: 'A page break cuts a solution in mid-sentence.',
      },
      plan: [27, 29],
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 4.2.2. Mật độ doanh nghiệp | 21.05 | ≥ 30 | Sở Kế hoạch và Đầu tư
 | - Kịp thời nắm bắt khó khăn và giải | | |
 | quyết cho doanh nghiệp. | | |
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [
        {
          cells: ['B4'],
          severity: 'info',
          says: 'Dòng 4 là phần tiếp của dòng 3',
          writes: { B3: '- Kịp thời nắm bắt khó khăn và giải quyết cho doanh nghiệp.', B4: '' },
          safe: false,
        },
      ],
    },
    {
      claim: {
        vi: 'Phần tiếp đứng nhầm ở cột số thứ tự.',
        en: 'The rest of the text stands under the numbers.',
      },
      plan: 28,
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 7.1.2. Số sản phẩm OCOP | 18.79 | ≥ 25 | Sở Nông nghiệp và Phát triển nông thôn
 | - Hỗ trợ phát triển sản phẩm OCOP theo chính sách của | | |
tỉnh, gắn với lợi thế của từng địa phương. | | | |
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [
        {
          cells: ['A4'],
          severity: 'info',
          writes: {
            B3: '- Hỗ trợ phát triển sản phẩm OCOP theo chính sách của tỉnh, gắn với lợi thế của từng địa phương.',
            A4: '',
          },
        },
      ],
    },
  ],
};
