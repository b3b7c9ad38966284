import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'decimal-mark-mixed',
  accepts: [
    {
      claim: {
        vi: 'Điểm là số thì Excel tự hiện dấu thập phân; phần lời ghi dấu phẩy.',
        en: 'Numbers carry no mark of their own, whatever the text uses.',
      },
      sheet: `
Năm 2024 phấn đấu chỉ số PII đạt trên 67,23 điểm.
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55,5 | Sở Thông tin và Truyền thông`,
    },
    {
      claim: {
        vi: 'Dấu chấm hàng nghìn và dấu phẩy thập phân đi cùng nhau.',
        en: 'Thousands point and decimal comma belong together.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | "9,5" | ≥ 12,5 | Sở Thông tin và Truyền thông
2 | 2.2.4. Số tổ chức khoa học và công nghệ/10.000 dân | "4.961" | ≥ 5.000 | Sở Khoa học và Công nghệ`,
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
        vi: 'Một cột có cả "7,72" và "7.98".',
        en: '"7,72" and "7.98" in one column.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Tính minh bạch | "7,72" | ≥ 8 | Sở Tư pháp
2 | Chi phí thời gian | "7.98" | ≥ 8 | Sở Nội vụ
3 | Đào tạo lao động | "6,80" | ≥ 7 | Sở Nội vụ`,
      finds: [{ cells: ['C3'], severity: 'warning', says: '"7,72", "7.98"', writes: null }],
    },
    {
      claim: {
        vi: 'Bảng ghi dấu chấm, phần lời ghi dấu phẩy: nói một lần.',
        en: 'Points in the table, commas in the text: told once.',
      },
      plan: 20,
      sheet: `
Năm 2024 phấn đấu trụ cột 1 đạt trên 67,23 điểm.
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 1.1.1. Chính sách thúc đẩy | "12.76" | ≥ 20 | Sở Khoa học và Công nghệ
2 | 2.2.3. Chi cho nghiên cứu khoa học | "2.43" | ≥ 10 | Sở Khoa học và Công nghệ`,
      finds: [{ cells: ['C3', 'C4'], severity: 'warning', says: 'Bảng ghi dấu chấm' }],
    },
    {
      claim: {
        vi: 'Mục tiêu "≥ 1.234" đọc được hai cách.',
        en: 'The goal "≥ 1.234" can be read both ways.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 1.234 | Sở Thông tin và Truyền thông`,
      finds: [{ cells: ['D2'], severity: 'warning', says: 'số thập phân hoặc hàng nghìn' }],
    },
    {
      claim: {
        vi: 'Điểm và mục tiêu đều ghi dấu chấm, phần lời ghi dấu phẩy.',
        en: 'Scores and goals use the point, the text the comma.',
      },
      sheet: `
Phụ lục kèm theo kế hoạch của tỉnh
Năm 2024 phấn đấu trụ cột 1 đạt trên 67,23 điểm.
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 1.1.1. Chính sách thúc đẩy | "12.76" | ≥ 20.5 | Sở Khoa học và Công nghệ
2 | 2.2.3. Chi cho nghiên cứu khoa học | "2.43" | ≥ 10.5 | Sở Khoa học và Công nghệ`,
      finds: [{ cells: ['C4', 'D4', 'C5', 'D5'], severity: 'warning' }],
    },
    {
      claim: {
        vi: 'Phần lớn ghi dấu chấm, một ô ghi dấu phẩy.',
        en: 'Points for the most part, and one comma.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Tính minh bạch | "7.72" | ≥ 8 | Sở Tư pháp
2 | Chi phí thời gian | "7.98" | ≥ 8 | Sở Nội vụ
3 | Đào tạo lao động | "6,80" | ≥ 7 | Sở Nội vụ`,
      finds: [{ cells: ['C4'], severity: 'warning' }],
    },
  ],
};
