import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'name-repeated-words',
  accepts: [
    {
      claim: {
        vi: 'Từ lặp cách nhau, có ngoặc, hoặc là từ láy.',
        en: 'Words that come again later, behind a bracket, or belong twice.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Mật độ doanh nghiệp (doanh nghiệp đang hoạt động bình quân/1.000 dân) | Sở Kế hoạch và Đầu tư | Quý II/2025
2 | Chi cho khoa học và công nghệ, phát triển công nghệ | Sở Tài chính | Quý II/2025
3 | Cải cách song song với giám sát | Sở Nội vụ | Quý II/2025`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Tên mất dấu ngoặc: đề xuất tên đã công bố.',
        en: 'The brackets were lost: the published name is proposed.',
      },
      plan: 16,
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
9 | Chỉ số: 4.2.2. Mật độ doanh nghiệp doanh nghiệp đang hoạt động bình quân/1.000 dân | 21.05 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [
        {
          cells: ['B3'],
          severity: 'warning',
          says: 'lặp "doanh nghiệp doanh nghiệp"',
          writes: {
            B3: 'Chỉ số: 4.2.2. Mật độ doanh nghiệp (doanh nghiệp đang hoạt động bình quân/1.000 dân)',
          },
          safe: false,
        },
      ],
    },
    {
      claim: {
        vi: 'Nhiệm vụ gõ lặp một từ: bỏ một từ.',
        en: 'A word typed twice in a task: one of them goes.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Xây dựng chương trình Chương trình tập huấn | Sở Nội vụ | Quý II/2025`,
      finds: [{ cells: ['B2'], severity: 'warning', writes: { B2: 'Xây dựng chương trình tập huấn' } }],
    },
    {
      claim: {
        vi: 'Từ láy đứng trước không che từ gõ lặp đứng sau.',
        en: 'A pair that belongs twice does not hide one that was typed twice.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Giám sát song song các các cấp | Sở Nội vụ | Quý II/2025`,
      finds: [{ cells: ['B2'], severity: 'warning', writes: { B2: 'Giám sát song song các cấp' } }],
    },
    {
      claim: {
        vi: 'Từ lặp đứng ngay sau dấu mở ngoặc kép.',
        en: 'The words stand right behind a quotation mark.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | "Các các cấp cùng làm" theo kế hoạch | Sở Nội vụ | Quý II/2025`,
      finds: [{ cells: ['B2'], severity: 'warning', writes: { B2: '"Các cấp cùng làm" theo kế hoạch' } }],
    },
    {
      claim: {
        vi: 'Tên còn thẻ định dạng thì chưa sửa được ngay.',
        en: 'A name that is cut up by markup is not rewritten.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Xây dựng các <b>các</b> quy chế | Sở Nội vụ | Quý II/2025`,
      finds: [{ cells: ['B2'], severity: 'warning', says: 'lặp "các các"', writes: null }],
    },
  ],
};
