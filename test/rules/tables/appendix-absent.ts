import type { RuleTable } from '../rule-table';

const appendix = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | Quý III/2024
2 | Cạnh tranh bình đẳng | 6.31 | ≥ 7 | Sở Công Thương | Sở Tài chính | Quý III/2024`;

export const table: RuleTable = {
  rule: 'appendix-absent',
  accepts: [
    {
      claim: {
        vi: 'Văn bản viện dẫn phụ lục, trong tệp có bảng.',
        en: 'The text points to an appendix, and the workbook holds one.',
      },
      sheet: [appendix, '(Có Phụ lục phân công nhiệm vụ kèm theo)'],
    },
    {
      claim: { vi: 'Văn bản không nhắc đến phụ lục.', en: 'The text names no appendix.' },
      sheet: 'Kế hoạch nâng cao năng lực cạnh tranh cấp tỉnh năm 2020',
    },
  ],
  finds: [
    {
      claim: { vi: 'Văn bản gõ không dấu.', en: 'A text typed without accents.' },
      sheet: 'Cac nhiem vu cu the tai Phu luc kem theo',
      finds: [{ cells: ['A1'], severity: 'warning', says: 'Phu luc kem theo' }],
    },
    {
      claim: {
        vi: '"Các nhiệm vụ cụ thể tại Phụ lục kèm theo", tệp không có bảng.',
        en: 'It says so, and no table is there.',
      },
      plan: 90,
      sheet: `
II. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU NĂM 2024
(Các nhiệm vụ cụ thể tại Phụ lục kèm theo)`,
      finds: [{ cells: ['A2'], severity: 'warning', says: 'Phụ lục kèm theo' }],
    },
    {
      claim: {
        vi: 'Lời viện dẫn "Có Phụ lục phân công chi tiết kèm theo".',
        en: 'The words of another plan.',
      },
      plan: 65,
      sheet: '(Có Phụ lục phân công chi tiết kèm theo)',
      finds: [{ cells: ['A1'], severity: 'warning', says: 'phân công chi tiết' }],
    },
  ],
};
