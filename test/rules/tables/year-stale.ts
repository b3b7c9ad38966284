import type { RuleTable } from '../rule-table';

const table2024 = (title: string, baseline: string, target: string) => `
${title}

STT | Chỉ số | ${baseline} | ${target} | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | Quý III
2 | Cạnh tranh bình đẳng | 6.31 | ≥ 7 | Sở Công Thương | Sở Tài chính | Quý III`;

export const table: RuleTable = {
  rule: 'year-stale',
  accepts: [
    {
      claim: { vi: 'Tiêu đề nêu cả hai năm.', en: 'The title names both years.' },
      sheet: table2024('KẾT QUẢ PII NĂM 2023 VÀ MỤC TIÊU 2024', 'Mức điểm số năm 2023', 'Mục tiêu năm 2024'),
    },
    {
      claim: {
        vi: 'Cột mục tiêu của năm khác, có cột của năm kế hoạch.',
        en: 'One of the goal columns is of the plan’s year.',
      },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2026

STT | Chỉ số | Mức điểm số năm 2024 | Mục tiêu năm 2025 | Mục tiêu năm 2026 | Đơn vị chủ trì | Thời gian thực hiện
1 | Chi phí gia nhập thị trường | 20.34 | ≥ 30 | ≥ 50 | Sở Tài chính | 2026
2 | Cạnh tranh bình đẳng | 6.31 | ≥ 7 | ≥ 8 | Sở Công Thương | 2026`,
    },
    {
      claim: { vi: 'Tiêu đề và các cột cùng năm.', en: 'Title and columns are of one year.' },
      sheet: table2024(
        'PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024 VÀ NHỮNG NĂM TIẾP THEO',
        'Mức điểm số năm 2023',
        'Mục tiêu năm 2024',
      ),
    },
    {
      claim: { vi: 'Cột mục tiêu không ghi năm.', en: 'The goal column names no year.' },
      sheet: table2024('PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2025', 'Mức điểm số', 'Mục tiêu phấn đấu'),
    },
    {
      claim: {
        vi: 'Nhiều cột mục tiêu, có cột của năm kế hoạch.',
        en: 'Several goal columns, one of them of the plan’s year.',
      },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2026

STT | Chỉ số | Mức điểm số năm 2025 | Mục tiêu năm 2026 | Mục tiêu năm 2030 | Đơn vị chủ trì | Thời gian thực hiện
1 | Chi phí gia nhập thị trường | 20.34 | ≥ 30 | ≥ 50 | Sở Tài chính | 2026
2 | Cạnh tranh bình đẳng | 6.31 | ≥ 7 | ≥ 8 | Sở Công Thương | 2026`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Chỉ cột mục tiêu ghi năm.', en: 'Only the goal column names a year.' },
      sheet: table2024('PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2025', 'Mức điểm số', 'Mục tiêu năm 2024'),
      finds: [{ cells: ['D3'], severity: 'error', says: 'cột mục tiêu lại là năm 2024' }],
    },
    {
      claim: {
        vi: 'Tiêu đề năm 2025, cột vẫn là 2023 và 2024: biểu năm trước dùng lại.',
        en: "A title of 2025 over columns of 2023 and 2024: last year's sheet handed on.",
      },
      sheet: table2024('PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2025', 'Mức điểm số năm 2023', 'Mục tiêu năm 2024'),
      finds: [{ cells: ['C3', 'D3'], severity: 'error', says: 'Tiêu đề ghi năm 2025' }],
    },
    {
      claim: { vi: 'Điểm và mục tiêu ghi cùng một năm.', en: 'Scores and goals of the same year.' },
      sheet: table2024('PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024', 'Mức điểm số năm 2024', 'Mục tiêu năm 2024'),
      finds: [{ cells: ['C3', 'D3'], severity: 'error', says: 'Cột điểm là năm 2024' }],
    },
  ],
};
