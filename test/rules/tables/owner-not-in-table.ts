import type { RuleTable } from '../rule-table';

const appendix = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chỉ số: 6.3.3. Tỷ lệ doanh nghiệp khởi nghiệp sáng tạo/tổng số doanh nghiệp mới thành lập ở địa phương | 0.5 | ≥ 10 | Sở Khoa học và Công nghệ | Sở Kế hoạch và Đầu tư | 30/8/2024
2 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | 30/8/2024`;

export const table: RuleTable = {
  rule: 'owner-not-in-table',
  accepts: [
    {
      claim: { vi: 'Bảng không có cột chủ trì.', en: 'The table has no column of leads.' },
      sheet: [
        `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị phối hợp
1 | Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Nội vụ`,
        `
2.8. Sở Nội vụ
Chủ trì nâng cao Chi phí gia nhập thị trường.`,
      ],
    },
    {
      claim: { vi: 'Bảng giao nhóm chung chủ trì.', en: 'A group leads in the table.' },
      sheet: [
        `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp
1 | Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Các sở, ngành | Sở Nội vụ`,
        `
2.8. Sở Nội vụ
Chủ trì nâng cao Chi phí gia nhập thị trường.`,
      ],
    },
    {
      claim: {
        vi: 'Mọi đơn vị có nhiệm vụ đều có trong bảng.',
        en: 'Everybody with duties stands in the table.',
      },
      sheet: [
        appendix,
        `
2.1. Sở Khoa học và Công nghệ
- Chủ trì nâng cao tỉ lệ doanh nghiệp khởi nghiệp sáng tạo/tổng số doanh nghiệp mới thành lập ở địa phương.
2.2. Cục Thống kê tỉnh
Tham mưu rà soát, tổng hợp số liệu.
3. Các sở, ban, ngành tổ chức thực hiện
- Chủ trì nâng cao tỉ lệ doanh nghiệp khởi nghiệp sáng tạo/tổng số doanh nghiệp mới thành lập ở địa phương.`,
      ],
    },
    {
      claim: {
        vi: 'Không có bảng thì không so được.',
        en: 'Without a table there is nothing to compare with.',
      },
      sheet: '2.8. Sở Nội vụ',
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Sở Nội vụ có nhiệm vụ ở phần lời, trong bảng không có.',
        en: 'Sở Nội vụ has duties in the text and stands nowhere in the table.',
      },
      plan: 48,
      sheet: [
        appendix,
        `
2.8. Sở Nội vụ
Chủ trì duy trì, cải thiện Chỉ số Cải cách hành chính.`,
      ],
      finds: [{ cells: ['Trang 2!A1'], severity: 'warning', says: 'Sở Nội vụ' }],
    },
    {
      claim: {
        vi: 'Ngân hàng Chính sách xã hội cũng vậy.',
        en: 'So does the policy bank.',
      },
      plan: 49,
      sheet: [appendix, '2.10. Ngân hàng Chính sách xã hội chi nhánh tỉnh Bắc Giang'],
      finds: [{ cells: ['Trang 2!A1'], severity: 'warning', says: 'Ngân hàng Chính sách xã hội' }],
    },
    {
      claim: {
        vi: 'Phần lời giao Sở Kế hoạch và Đầu tư chủ trì 6.3.3, bảng giao Sở Khoa học và Công nghệ.',
        en: 'The text makes one department lead 6.3.3, the table another.',
      },
      plan: 46,
      sheet: [
        appendix,
        `
2.2. Sở Kế hoạch và Đầu tư
- Chủ trì, phối hợp nâng cao tỉ lệ doanh nghiệp khởi nghiệp sáng tạo/tổng số doanh nghiệp mới thành lập ở địa phương.`,
      ],
      finds: [{ cells: ['Trang 2!A2'], severity: 'warning', says: 'trong bảng là Sở Khoa học và Công nghệ' }],
    },
  ],
};
