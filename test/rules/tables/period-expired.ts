import type { RuleTable } from '../rule-table';

const plan = (year: number, solution: string) => `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM ${year}

STT | Chỉ số | Mức điểm số năm ${year - 1} | Mục tiêu năm ${year} | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Tài chính | Sở Công Thương | 30/8/${year}
 | ${solution}
2 | Cạnh tranh bình đẳng | 6.31 | ≥ 7 | Sở Công Thương | Sở Tài chính | 30/8/${year}`;

export const table: RuleTable = {
  rule: 'period-expired',
  accepts: [
    {
      claim: { vi: 'Năm 2024 còn trong giai đoạn 2021-2025.', en: '2024 lies within 2021–2025.' },
      sheet: plan(2024, '- Thực hiện chương trình giai đoạn 2021-2025 và giai đoạn 2026-2030.'),
    },
    {
      claim: {
        vi: 'Nhìn lại kết quả của giai đoạn cũ là bình thường.',
        en: 'To look back on a period is fine.',
      },
      sheet: plan(2026, '- Phát huy kết quả thực hiện chương trình giai đoạn 2021-2025.'),
    },
    {
      claim: { vi: 'Chưa biết năm kế hoạch.', en: 'The year of the plan is not known.' },
      sheet: 'Thực hiện Đề án giai đoạn 2016-2020',
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Kế hoạch năm 2026 còn giao theo giai đoạn 2021-2025.',
        en: 'A plan for 2026 still works by 2021–2025.',
      },
      sheet: plan(
        2026,
        '- Triển khai Kế hoạch giai đoạn 2021 - 2025; Đề án giai đoạn 2021–2025. | Giai đoạn 2021-2025',
      ),
      finds: [{ cells: ['B5', 'C5'], severity: 'warning', says: 'giai đoạn 2021-2025' }],
    },
  ],
};
