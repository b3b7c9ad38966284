import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'number-as-text',
  accepts: [
    {
      claim: {
        vi: 'Điểm là số; mục tiêu "≥ 20" vốn là chữ.',
        en: 'Scores are numbers; a goal is a text by nature.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | "55" | Sở Thông tin và Truyền thông
6 | 6.3.3. Tỷ lệ doanh nghiệp khởi nghiệp sáng tạo | 0.00 | ≥ 20 | Sở Khoa học và Công nghệ`,
    },
    {
      claim: {
        vi: 'Thứ hạng "04/63" và "chưa có" không phải số.',
        en: 'The rank "04/63" and "chưa có" are no numbers.',
      },
      sheet: `
STT | Chỉ số | Xếp hạng năm 2023 | Mục tiêu xếp hạng năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 04/63 | 03/63 | Sở Thông tin và Truyền thông
2 | 1.2.1. Chi phí gia nhập thị trường | chưa có | 10/63 | Sở Kế hoạch và Đầu tư`,
    },
    {
      claim: { vi: 'Bảng không có cột điểm.', en: 'A table without scores.' },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Điểm ghi dạng chữ, chỉ có một cách đọc: đổi được ngay.',
        en: 'Scores as text with one reading only: turned into numbers safely.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | "46,75" | ≥ 55 | Sở Thông tin và Truyền thông
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư
3 | 6.1.1. Đơn đăng ký bảo hộ sáng chế | "18" | ≥ 20 | Sở Khoa học và Công nghệ`,
      finds: [
        {
          cells: ['C2', 'C4'],
          severity: 'warning',
          says: 'có 2 ô ghi số dưới dạng chữ, ví dụ "46,75"',
          writes: { C2: 46.75, C4: 18 },
          safe: true,
        },
      ],
    },
    {
      claim: {
        vi: '"1.234" có hai cách đọc: phải hỏi.',
        en: '"1.234" can be read both ways: a person is asked.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | "1.234" | ≥ 55 | Sở Thông tin và Truyền thông`,
      finds: [
        {
          cells: ['C2'],
          severity: 'warning',
          says: '"1.234" có thể là 1,234 hoặc 1234',
          offers: ['Đọc là số thập phân', 'Đọc là hàng nghìn'],
        },
      ],
    },
    {
      claim: {
        vi: 'Cạnh "9,5" thì "4.961" chỉ có thể là hàng nghìn.',
        en: 'Beside "9,5", "4.961" can only be thousands.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | "9,5" | ≥ 55 | Sở Thông tin và Truyền thông
2 | 1.2.1. Chi phí gia nhập thị trường | "4.961" | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [{ cells: ['C2', 'C3'], severity: 'warning', writes: { C2: 9.5, C3: 4961 }, safe: true }],
    },
  ],
};
