import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'timeline-before-plan',
  accepts: [
    {
      claim: {
        vi: 'Hạn sau ngày ban hành; "Thường xuyên" không phải hạn.',
        en: 'Due after the plan was issued; "Thường xuyên" is no date.',
      },
      sheet: `
PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024
(Ban hành kèm theo Kế hoạch số 41/KH-UBND ngày 09/7/2024 của UBND tỉnh)
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Quý III/2024
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | trước ngày 30/8/2024
3 | 6.1.1. Đơn đăng ký bảo hộ sáng chế | 18.31 | ≥ 20 | Sở Khoa học và Công nghệ | Thường xuyên`,
    },
    {
      claim: {
        vi: 'Ngày ban hành để trống: tính đến cuối tháng.',
        en: "The day of issue is blank: the month's last day counts.",
      },
      sheet: `
PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024
(Ban hành kèm theo Kế hoạch số /KH-UBND ngày /7/2024 của UBND tỉnh)
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Tháng 7/2024`,
    },
    {
      claim: { vi: 'Chưa biết ngày ban hành.', en: 'The day of issue is not known.' },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Quý I/2024`,
    },
    {
      claim: { vi: 'Bảng không có cột thời gian.', en: 'A table without a timeline.' },
      sheet: `
PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024
(Ban hành kèm theo Kế hoạch số 41/KH-UBND ngày 09/7/2024 của UBND tỉnh)
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Kế hoạch tháng 7 giao việc xong trong Quý I, Quý II.',
        en: 'A plan of July gives tasks that were due in the first and second quarter.',
      },
      plan: 84,
      sheet: `
PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024
(Ban hành kèm theo Kế hoạch số 41/KH-UBND ngày 09/7/2024 của UBND tỉnh)
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Quý I/2024
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | trước ngày 15/6/2024`,
      finds: [
        {
          cells: ['F4'],
          severity: 'warning',
          says: 'có hạn "Quý I/2024", kế hoạch ban hành 09/7/2024',
          writes: null,
        },
        { cells: ['F5'], severity: 'warning' },
      ],
    },
  ],
};
