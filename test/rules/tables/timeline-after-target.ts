import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'timeline-after-target',
  accepts: [
    {
      claim: {
        vi: 'Hạn trong năm mục tiêu; "những năm tiếp theo" không có điểm cuối.',
        en: 'Due within the year of the goal; "những năm tiếp theo" has no end.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | 31/12/2024
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | 2024 và những năm tiếp theo`,
    },
    {
      claim: {
        vi: 'Nhiệm vụ kéo dài nhiều năm là bình thường.',
        en: 'A task may take several years.',
      },
      sheet: `
Danh mục nhiệm vụ năm 2025
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Xây dựng trung tâm dữ liệu | Sở Khoa học và Công nghệ | 2025 - 2026`,
    },
    {
      claim: {
        vi: 'Có mục tiêu cho năm sau thì hạn năm sau là đúng.',
        en: 'With a goal for a later year, a later date is right.',
      },
      sheet: `
STT | Chỉ số | Mục tiêu năm 2026 | Mục tiêu năm 2030 | Đơn vị chủ trì | Thời gian thực hiện
1 | Hạ tầng số | ≥ 55 | ≥ 80 | Sở Khoa học và Công nghệ | 2030`,
    },
    {
      claim: { vi: 'Bảng không có cột thời gian.', en: 'A table without a timeline.' },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Mục tiêu năm 2024, hạn Quý I/2025.',
        en: 'The goal is for 2024, the work is due in 2025.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Quý I/2025`,
      finds: [
        {
          cells: ['F2'],
          severity: 'warning',
          says: '3.1.1 đặt mục tiêu năm 2024, thời gian ghi "Quý I/2025"',
          writes: null,
        },
      ],
    },
    {
      claim: {
        vi: 'Mục tiêu năm sau để trống thì chỉ tính năm này.',
        en: 'A blank goal for a later year does not count.',
      },
      sheet: `
STT | Chỉ số | Mục tiêu năm 2026 | Mục tiêu năm 2030 | Đơn vị chủ trì | Thời gian thực hiện
1 | Hạ tầng số | ≥ 55 | | Sở Khoa học và Công nghệ | 2030
2 | Dịch vụ số | ≥ 60 | ≥ 90 | Sở Khoa học và Công nghệ | 2030`,
      finds: [{ cells: ['F2'], severity: 'warning' }],
    },
  ],
};
