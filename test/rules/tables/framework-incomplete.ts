import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'framework-incomplete',
  accepts: [
    {
      claim: {
        vi: 'Đủ chín chỉ số của PCI năm 2025; tên ở dòng nhóm cũng được tính.',
        en: 'All nine of 2025; a name in a group row counts as well.',
      },
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2025
STT | Chỉ số thành phần | Điểm số năm 2024 | Mục tiêu năm 2025 | Đơn vị chủ trì
1 | Gia nhập thị trường | 7.1 | ≥ 7.5 | Sở Tài chính
2 | Tiếp cận đất đai | 7.2 | ≥ 7.5 | Sở Nông nghiệp và Môi trường
3 | Tính minh bạch | 6.3 | ≥ 7 | Sở Tư pháp
4 | Chi phí tuân thủ hành chính | 7.3 | ≥ 8 | Sở Nội vụ
5 | Chi phí không chính thức | 7.4 | ≥ 8 | Thanh tra tỉnh
6 | Cạnh tranh bình đẳng | 7.3 | ≥ 8 | Sở Tài chính
7 | Chính quyền kiến tạo | 7.6 | ≥ 8 | Sở Nội vụ
8 | Chính sách hỗ trợ doanh nghiệp | 6.1 | ≥ 7 | Sở Công Thương
I. | Thiết chế pháp lý | | |
9 | Tỷ lệ vụ án được giải quyết đúng hạn | 90 | ≥ 95 | Sở Tư pháp`,
    },
    {
      claim: {
        vi: 'Phụ lục về một chỉ tiêu trong một chỉ số.',
        en: 'An appendix about one target within one component.',
      },
      plan: 62,
      sheet: `
Phụ lục phân công cải thiện chỉ số PCI năm 2023
TT | Chỉ tiêu PCI | Mục tiêu 2023 | Lãnh đạo sở phụ trách | Đơn vị chủ trì thực hiện
I | Chỉ số thành phần chủ trì | | |
1 | Tỷ lệ doanh nghiệp tin tưởng vào khả năng bảo vệ của pháp luật | ≥ 95% | Nguyễn Văn A | Thanh tra Sở`,
    },
    {
      claim: {
        vi: 'Phụ lục PII chỉ giao các chỉ số yếu.',
        en: 'A PII appendix deals with the weak indicators only.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
    },
    {
      claim: { vi: 'Phụ lục PCI không ghi năm.', en: 'A PCI appendix that tells no year.' },
      sheet: `
Phụ lục cải thiện chỉ số PCI
STT | Chỉ số thành phần | Điểm số | Mục tiêu | Đơn vị chủ trì
1 | Tính minh bạch | 6.30 | ≥ 7 | Sở Tư pháp
2 | Chi phí thời gian | 7.38 | ≥ 8 | Sở Nội vụ
3 | Đào tạo lao động | 6.80 | ≥ 7 | Sở Nội vụ`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Bảy trên mười chỉ số thành phần: nêu ba chỉ số chưa có.',
        en: 'Seven of the ten components: the three that are absent are named.',
      },
      plan: 75,
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2022
STT | Chỉ số thành phần | Bộ phận chủ trì | Bộ phận phối hợp | Thời gian
1 | Tính minh bạch và tiếp cận thông tin | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
2 | Tính năng động và tiên phong của chính quyền tỉnh | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
3 | Chi phí gia nhập thị trường | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
4 | Cạnh tranh bình đẳng | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
5 | Chi phí thời gian | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
6 | Chi phí không chính thức | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
7 | Dịch vụ hỗ trợ doanh nghiệp | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên`,
      finds: [
        {
          cells: [],
          severity: 'info',
          says: 'có 7/10 chỉ số thành phần PCI năm 2022, chưa có: Tiếp cận đất đai, Đào tạo lao động, Thiết chế pháp lý và an ninh trật tự',
          writes: null,
        },
      ],
    },
    {
      claim: {
        vi: 'Tên ghi kèm "Chỉ số" và dấu ngoặc kép.',
        en: 'Names told with "Chỉ số" and quotes.',
      },
      plan: 75,
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2022
STT | Chỉ số thành phần | Bộ phận chủ trì | Bộ phận phối hợp | Thời gian
1 | Chỉ số “Tính minh bạch” | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
2 | Chỉ số “Chi phí thời gian” | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
3 | Chỉ số “Đào tạo lao động” | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên`,
      finds: [{ cells: [], severity: 'info', says: 'có 3/10' }],
    },
  ],
};
