import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'indicator-duplicate',
  accepts: [
    {
      claim: {
        vi: 'Các mã khác nhau, tên gần giống nhau.',
        en: 'Different codes with names much alike.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
15 | 5.2.2. Tỷ lệ dự án trong các khu công nghiệp | 20.0 | ≥ 25 | Ban Quản lý các Khu công nghiệp tỉnh
16 | 5.2.3. Tỷ lệ dự án trong các cụm công nghiệp | 4.46 | ≥ 10 | Sở Công Thương`,
    },
    {
      claim: {
        vi: 'Một nhiệm vụ có ở hai nhóm.',
        en: 'One task stands in two groups.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
I | Cấp tỉnh | |
1 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý II/2025
II | Cấp xã | |
1 | Tập huấn nghiệp vụ | UBND các xã, phường | Quý III/2025`,
    },
    {
      claim: {
        vi: 'Tên gộp cho hai dòng là một chỉ số có hai đơn vị.',
        en: 'One merged name beside two rows is one indicator with two owners.',
      },
      sheet: sheetOf(
        `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | | 46.75 | ≥ 55 | Sở Công Thương`,
        { merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] },
      ),
    },
    {
      claim: {
        vi: 'Mã ở cột riêng, mỗi dòng một mã.',
        en: 'Codes in a column of their own, one a row.',
      },
      sheet: `
STT | Mã chỉ số | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1 | Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | 1.2.1 | | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư
3 | 6.1.1 | | 18.31 | ≥ 20 | Sở Khoa học và Công nghệ`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Cùng một mã, mục tiêu khác nhau: phải sửa.',
        en: 'One code with two goals has to be put right.',
      },
      plan: 46,
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
6 | 6.3.3. Tỷ lệ doanh nghiệp khởi nghiệp sáng tạo | 0.00 | ≥ 10 | Sở Khoa học và Công nghệ
15 | Chỉ số: 6.3.3. Tỷ lệ doanh nghiệp khởi nghiệp sáng tạo | 0.00 | ≥ 12 | Sở Kế hoạch và Đầu tư`,
      finds: [
        {
          cells: ['B2', 'B3'],
          severity: 'error',
          says: '6.3.3 ở các dòng 2, 3, mục tiêu hoặc đơn vị chủ trì khác nhau',
          writes: null,
        },
      ],
    },
    {
      claim: {
        vi: 'Chép lặp cả dòng: cần xem lại.',
        en: 'A row copied whole is worth a look.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | 3.1.1. Hạ tầng số | 46.75 | ≥55 | Sở Thông tin và Truyền thông`,
      finds: [{ cells: ['B2', 'B3'], severity: 'warning', says: '3.1.1 ở các dòng 2, 3.' }],
    },
    {
      claim: {
        vi: 'Không có mã thì so theo tên, không kể chữ hoa.',
        en: 'Without codes names are compared, whatever their capitals.',
      },
      sheet: `
STT | Chỉ số thành phần | Điểm số năm 2022 | Mục tiêu năm 2023 | Đơn vị chủ trì
1 | Chi phí thời gian | 7.38 | ≥ 8 | Sở Nội vụ
2 | Tính minh bạch | 6.30 | ≥ 7 | Sở Tư pháp
3 | CHI PHÍ THỜI GIAN | 7.38 | ≥ 8 | Sở Nội vụ`,
      finds: [{ cells: ['B2', 'B4'], severity: 'warning', says: 'ở các dòng 2, 4' }],
    },
    {
      claim: {
        vi: 'Một nhiệm vụ ghi hai lần trong một nhóm.',
        en: 'One task stands twice in one group.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý II/2025
2 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý III/2025`,
      finds: [{ cells: ['B2', 'B3'], severity: 'warning', says: 'Tập huấn nghiệp vụ' }],
    },
  ],
};
