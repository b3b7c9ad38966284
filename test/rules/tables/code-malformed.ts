import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'code-malformed',
  accepts: [
    {
      claim: { vi: 'Mã đúng dạng.', en: 'Well-formed codes.' },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | 2.2.4. Số tổ chức khoa học và công nghệ/10.000 dân | 14.72 | ≥ 20 | Sở Khoa học và Công nghệ`,
    },
    {
      claim: {
        vi: 'Phụ lục PCI đánh số mục "1.1" theo cách riêng.',
        en: 'A PCI appendix numbers its points "1.1" in its own way.',
      },
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2023
STT | Chỉ số thành phần | Điểm số năm 2022 | Mục tiêu năm 2023 | Đơn vị chủ trì
1 | 1.1. Chi phí thời gian | 7.38 | ≥ 8 | Sở Nội vụ
2 | 1.2. Tính minh bạch | 6.30 | ≥ 7 | Sở Tư pháp`,
    },
    {
      claim: {
        vi: 'Danh sách nhiệm vụ đánh số "1.1" không phải mã chỉ số.',
        en: 'Tasks numbered "1.1" bear no indicator codes.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | 1.1. Rà soát văn bản | Sở Tư pháp | Quý I/2025
2 | 1.2. Tập huấn nghiệp vụ | Sở Nội vụ | Quý II/2025`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Dấu phẩy lẫn trong mã: đề xuất mã đúng.',
        en: 'A comma slipped into the code: the right one is proposed.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Chỉ số: 3,1.1. Hạ tầng viễn thông | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
      finds: [
        {
          cells: ['B3'],
          severity: 'warning',
          says: 'Ghi "3.1.1"',
          writes: { B3: 'Chỉ số: 3.1.1. Hạ tầng viễn thông' },
          safe: false,
        },
      ],
    },
    {
      claim: {
        vi: 'Thiếu cấp cuối, tên cho biết mã.',
        en: 'The last level is missing, and the name tells it.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Mã chỉ số | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | "6.1" | Đơn đăng ký bảo hộ sáng chế và giải pháp hữu ích/10.000 dân | 18.31 | ≥ 20 | Sở Khoa học và Công nghệ`,
      finds: [{ cells: ['B3'], severity: 'warning', says: 'Mã "6.1"', writes: { B3: '6.1.1' } }],
    },
    {
      claim: {
        vi: 'Trụ cột 8 không có; tên cũng không cho biết mã: không đề xuất.',
        en: 'There is no pillar 8, and the name does not help: nothing is proposed.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 8.1.1. Sáng kiến của tỉnh | 46.75 | ≥ 55 | Sở Khoa học và Công nghệ`,
      finds: [{ cells: ['B3'], severity: 'warning', says: 'ví dụ "1.2.1"', writes: null }],
    },
    {
      claim: {
        vi: 'Chưa rõ bộ chỉ số, nhưng các dòng khác đều dùng mã PII.',
        en: 'The framework is not told; the other rows bear PII codes.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng viễn thông | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | 1.2.1. Chi phí gia nhập | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư
3 | 4.2.2a. Mật độ cơ sở kinh doanh | 21.05 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [
        {
          cells: ['B4'],
          severity: 'warning',
          writes: { B4: '4.2.2. Mật độ cơ sở kinh doanh' },
        },
      ],
    },
    {
      claim: {
        vi: 'Mã gõ rời từng phần thì không sửa được ngay.',
        en: 'A code typed in pieces is not rewritten.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3, 1, 1. Hạ tầng viễn thông | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
      finds: [{ cells: ['B3'], severity: 'warning', says: 'Ghi "3.1.1"', writes: null }],
    },
  ],
};
