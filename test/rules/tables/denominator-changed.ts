import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'denominator-changed',
  accepts: [
    {
      claim: {
        vi: 'Mẫu số đúng với bộ chỉ số của năm trước; "10.000 dân" trong tên không phải số liệu.',
        en: 'Counted as in the edition of the year before; "10.000 dân" is no figure.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
17 | 7.1.2. Số sản phẩm OCOP 4 sao trở lên/tổng số đơn vị hành chính cấp xã | 18.79 | ≥ 25 | Sở Nông nghiệp và Phát triển nông thôn
3 | 2.2.4. Số tổ chức khoa học và công nghệ/10.000 dân | 14.72 | ≥ 20 | Sở Khoa học và Công nghệ`,
    },
    {
      claim: {
        vi: 'Chưa có điểm năm trước thì không có hai năm để so.',
        en: "Without last year's score there are no two years to compare.",
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2025
STT | Chỉ số | Mức điểm số năm 2024 | Mục tiêu năm 2025 | Đơn vị chủ trì
1 | 7.1.2. Số sản phẩm OCOP 4 sao trở lên/10.000 dân | chưa có | ≥ 25 | Sở Nông nghiệp và Môi trường
2 | 7.1.2. Số sản phẩm OCOP 4 sao trở lên/10.000 dân | | ≥ 25 | Sở Nông nghiệp và Môi trường`,
    },
    {
      claim: {
        vi: 'Tên viết gọn, không ghi mẫu số.',
        en: 'A short name that tells no denominator.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2025
STT | Chỉ số | Mức điểm số năm 2024 | Mục tiêu năm 2025 | Đơn vị chủ trì
17 | 7.1.2. Số sản phẩm OCOP 4 sao trở lên | 18.79 | ≥ 25 | Sở Nông nghiệp và Môi trường`,
    },
    {
      claim: { vi: 'Chưa rõ năm trước là năm nào.', en: 'The year before is not told.' },
      sheet: `
Phụ lục nâng cao chỉ số PII
STT | Chỉ số | Mức điểm số | Mục tiêu | Đơn vị chủ trì
17 | 7.1.2. Số sản phẩm OCOP 4 sao trở lên/10.000 dân | 18.79 | ≥ 25 | Sở Nông nghiệp và Môi trường`,
    },
    {
      claim: {
        vi: 'Mã chưa đối chiếu, hoặc dòng không có mã.',
        en: 'A code that nobody has verified, or none.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 6.2.2. Đơn đăng ký nhãn hiệu tập thể/10.000 dân | 18.79 | ≥ 25 | Sở Khoa học và Công nghệ
2 | Số sáng kiến được công nhận/1.000 dân | 18.79 | ≥ 25 | Sở Khoa học và Công nghệ`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'OCOP năm trước tính trên số xã, nay ghi trên 10.000 dân.',
        en: 'OCOP was counted per commune and is now told per 10,000 people.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2025
STT | Chỉ số | Mức điểm số năm 2024 | Mục tiêu năm 2025 | Đơn vị chủ trì
17 | 7.1.2. Số sản phẩm OCOP 4 sao trở lên/10.000 dân | 18.79 | ≥ 25 | Sở Nông nghiệp và Môi trường`,
      finds: [
        {
          cells: ['B3'],
          severity: 'warning',
          says: 'tính trên "10.000 dân", bộ chỉ số năm 2024 tính trên "tổng số đơn vị hành chính cấp xã"',
          writes: null,
        },
      ],
    },
  ],
};
