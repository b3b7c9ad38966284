import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'text-residue',
  accepts: [
    {
      claim: {
        vi: 'Dấu ≥, &, < và tiền tệ là chữ bình thường.',
        en: '≥, &, < and currency are plain text.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở TT&TT
 | - Hỗ trợ vốn < 5 tỷ đồng; chi phí từ $5 - $10 mỗi hồ sơ. | | | `,
    },
    {
      claim: {
        vi: 'Trang không có kế hoạch hay phụ lục thì không xét.',
        en: 'Sheets without a plan are left alone.',
      },
      sheet: `
<p>Danh bạ điện thoại</p>
Văn phòng | 0204`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Mục tiêu còn ký hiệu LaTeX.', en: 'A goal in LaTeX.' },
      plan: [22, 60],
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
6 | 6.3.3. Tỷ lệ doanh nghiệp khởi nghiệp sáng tạo | 0 | $\\geq 10\\%$ | Sở Khoa học và Công nghệ`,
      finds: [{ cells: ['D2'], severity: 'warning', says: 'mã LaTeX', writes: { D2: '≥ 10%' }, safe: true }],
    },
    {
      claim: {
        vi: 'Tên chỉ số và giải pháp còn thẻ HTML.',
        en: 'HTML tags in a name and in a solution.',
      },
      plan: 23,
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | <i>3.1.1. Hạ tầng số</i> | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
 | <p>- Dùng chung hạ tầng.</p> <p>- Hướng dẫn doanh nghiệp.</p> | | |`,
      finds: [
        { cells: ['B2'], severity: 'warning', says: 'mã HTML', writes: { B2: '3.1.1. Hạ tầng số' } },
        {
          cells: ['B3'],
          severity: 'warning',
          writes: { B3: '- Dùng chung hạ tầng.\n- Hướng dẫn doanh nghiệp.' },
        },
      ],
    },
    {
      claim: {
        vi: 'Thẻ HTML bị mã hóa hai lần được bỏ hết trong một lần sửa.',
        en: 'Tags that were escaped twice go in one mend.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | &amp;lt;b&amp;gt;Sở Công Thương&amp;lt;/b&amp;gt;`,
      finds: [{ cells: ['E2'], severity: 'warning', writes: { E2: 'Sở Công Thương' }, safe: true }],
    },
  ],
};
