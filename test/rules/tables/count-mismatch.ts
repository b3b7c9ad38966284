import type { RuleTable } from '../rule-table';

const appendix = (title: string) => `
${title}

STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | 30/8/2024
2 | Cạnh tranh bình đẳng | 6.31 | ≥ 7 | Sở Công Thương | Sở Tài chính | 30/8/2024`;

export const table: RuleTable = {
  rule: 'count-mismatch',
  accepts: [
    {
      claim: { vi: 'Văn bản và bảng cùng một số.', en: 'Text and table agree.' },
      plan: 31,
      sheet: [appendix('PHỤ LỤC'), 'Nâng cao 02 chỉ số thành phần của Chỉ số PII năm 2023 có điểm số thấp.'],
    },
    {
      claim: {
        vi: 'Số chỉ số của cả bộ chỉ số không phải của bảng.',
        en: "The framework's own count is not the table's.",
      },
      sheet: [appendix('PHỤ LỤC'), 'Bộ chỉ số gồm 7 trụ cột, bao gồm 52 chỉ số thành phần.'],
    },
    {
      claim: { vi: 'Không có bảng thì không đếm.', en: 'Nothing to count without a table.' },
      sheet: 'Nâng cao 17 chỉ số thành phần.',
    },
  ],
  finds: [
    {
      claim: { vi: 'Lời ghi 17 chỉ số thành phần, bảng có 2.', en: 'The text says 17, the table holds 2.' },
      sheet: [appendix('PHỤ LỤC'), 'Nâng cao 17 chỉ số thành phần của Chỉ số PII năm 2023 có điểm số thấp.'],
      finds: [
        { cells: ['Trang 2!A1'], severity: 'warning', says: '"17 chỉ số thành phần", trong bảng có 2' },
      ],
    },
    {
      claim: { vi: 'Số lượng ghi ngay ở tiêu đề bảng.', en: "The count stands in the table's own title." },
      sheet: appendix('PHỤ LỤC PHÂN CÔNG 3 nhiệm vụ cụ thể NĂM 2024'),
      finds: [{ cells: ['A1'], severity: 'warning', says: 'trong bảng có 2' }],
    },
  ],
};
