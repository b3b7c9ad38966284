import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'timeline-open-ended',
  accepts: [
    {
      claim: { vi: 'Mỗi chỉ số có mốc riêng.', en: 'Every indicator has a date.' },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Quý IV/2024
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | trước ngày 30/8/2024`,
    },
    {
      claim: {
        vi: 'Danh sách nhiệm vụ có vài việc thường xuyên.',
        en: 'A list of tasks has its standing ones.',
      },
      sheet: `
Danh mục nhiệm vụ năm 2025
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
2 | Tập huấn nghiệp vụ | Sở Nội vụ | Thường xuyên`,
    },
    {
      claim: { vi: 'Kế hoạch không của riêng năm nào.', en: 'The plan is for no given year.' },
      sheet: `
Danh mục nhiệm vụ
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Rà soát văn bản | Sở Tư pháp | Hàng năm
2 | Tập huấn nghiệp vụ | Sở Nội vụ | Thường xuyên`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Mục tiêu của nhiều năm, thời gian ghi "Thường xuyên".',
        en: 'Goals of several years beside "Thường xuyên".',
      },
      sheet: `
CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2026
STT | Chỉ tiêu | Mục tiêu năm 2026 | Mục tiêu năm 2030 | Đơn vị chủ trì | Thời gian thực hiện
1 | Hạ tầng số | | ≥ 90 | Sở Khoa học và Công nghệ | Thường xuyên
2 | Kinh tế số | ≥ 15 | ≥ 30 | Sở Công Thương | Thường xuyên`,
      finds: [{ cells: ['F3', 'F4'], severity: 'warning' }],
    },
    {
      claim: {
        vi: 'Mục tiêu năm 2024, thời gian "Thường xuyên", "Hàng năm": nói một lần cho cả cột.',
        en: 'Goals for 2024 beside "Thường xuyên" and "Hàng năm": told once for the column.',
      },
      plan: 32,
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Thường xuyên
2 | 2.2.3. Chi cho nghiên cứu khoa học | 2.43 | ≥ 10 | Sở Khoa học và Công nghệ | Hàng năm
3 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Quý IV/2024`,
      finds: [
        {
          cells: ['F2', 'F3'],
          severity: 'warning',
          says: '2/3 chỉ số ghi "Thường xuyên", "Hàng năm"',
          writes: null,
        },
      ],
    },
    {
      claim: {
        vi: 'Cả bảy việc của kế hoạch năm 2022 đều "Thường xuyên".',
        en: 'All tasks of a plan for 2022 are "Thường xuyên".',
      },
      plan: 78,
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2022
STT | Chỉ số thành phần | Bộ phận chủ trì | Bộ phận phối hợp | Thời gian
1 | Tính minh bạch | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
2 | Chi phí thời gian | Thanh tra Sở | Các phòng chuyên môn | Thường xuyên`,
      finds: [{ cells: ['E3', 'E4'], severity: 'warning', says: '2/2 nhiệm vụ ghi "Thường xuyên"' }],
    },
    {
      claim: {
        vi: 'Một ô gộp cho nhiều chỉ số chỉ kể một lần.',
        en: 'One merged cell beside several indicators is listed once.',
      },
      sheet: sheetOf(
        `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Thường xuyên
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư |`,
        { merges: [{ top: 1, left: 5, bottom: 2, right: 5 }] },
      ),
      finds: [{ cells: ['F2'], severity: 'warning', says: '2/2 chỉ số' }],
    },
  ],
};
