import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'code-name-mismatch',
  accepts: [
    {
      claim: {
        vi: 'Tên rút gọn hoặc thiếu dấu ngoặc vẫn là tên của mã.',
        en: "A shortened name, or one that lost its brackets, is still the code's.",
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
9 | 4.2.2. Mật độ doanh nghiệp doanh nghiệp đang hoạt động bình quân/1.000 dân | 21.05 | ≥ 30 | Sở Kế hoạch và Đầu tư
10 | 2.1.2. Học sinh trung học thi khoa học và kỹ thuật | 1.64 | ≥ 10 | Sở Giáo dục và Đào tạo`,
    },
    {
      claim: {
        vi: 'Tên lạ, không giống chỉ số nào khác.',
        en: 'A name that is like no other indicator.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Sáng kiến của tỉnh | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
    },
    {
      claim: { vi: 'Phụ lục PCI không có mã PII.', en: 'A PCI appendix has no PII codes.' },
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2023
STT | Chỉ số thành phần | Điểm số năm 2022 | Mục tiêu năm 2023 | Đơn vị chủ trì
1 | 3.1.1. Chi phí gia nhập thị trường | 7.38 | ≥ 8 | Sở Nội vụ`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Mã 3.1.1 đi với tên của 1.2.1: người lập biểu chọn sửa mã hay sửa tên.',
        en: 'Code 3.1.1 with the name of 1.2.1: the planner chooses which of them is wrong.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [
        {
          cells: ['B3'],
          severity: 'warning',
          says: 'tên ghi ở đây là của mã 1.2.1',
          writes: {},
          offers: ['Sửa mã thành 1.2.1', 'Sửa tên theo mã 3.1.1'],
        },
      ],
    },
    {
      claim: {
        vi: 'Tên giống hệt chỉ số khác trong cùng nhóm.',
        en: 'The very name of another indicator in the same group.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Mã chỉ số | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 2.2.2 | Chi cho nghiên cứu khoa học và phát triển công nghệ/GRDP (%) | 2.43 | ≥ 10 | Sở Khoa học và Công nghệ`,
      finds: [{ cells: ['B3'], severity: 'warning', says: 'của mã 2.2.3' }],
    },
    {
      claim: {
        vi: 'Tên ghi trong thẻ định dạng: chỉ sửa được mã.',
        en: 'The name is cut up by markup: only the code can be changed.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Chi phí <i>gia nhập</i> thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [{ cells: ['B3'], severity: 'warning', offers: ['Sửa mã thành 1.2.1'] }],
    },
  ],
};
