import type { RuleTable } from '../rule-table';
import { owned } from '../small-sheets';

const dated = (date: string, year: number, owners: string) => `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM ${year}
(Kèm theo Kế hoạch số 12/KH-UBND ngày ${date} của UBND tỉnh)

STT | Chỉ số | Mức điểm số năm ${year - 1} | Mục tiêu năm ${year} | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | ${owners} | Quý III/${year}
2 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Công Thương | Sở Tài chính | Quý III/${year}`;

export const table: RuleTable = {
  rule: 'owner-dissolved',
  accepts: [
    {
      claim: {
        vi: 'Kế hoạch năm 2024 cho năm 2024: tên cũ là đúng.',
        en: 'In a plan of 2024 for 2024 the old names are right.',
      },
      sheet: dated('09/7/2024', 2024, 'Sở Kế hoạch và Đầu tư | UBND các huyện, thị xã, thành phố'),
    },
    {
      claim: { vi: 'Tên đang dùng.', en: 'Names in use.' },
      sheet: dated('15/01/2026', 2026, 'Sở Nông nghiệp và Môi trường | UBND các xã, phường'),
    },
    {
      claim: {
        vi: 'Không rõ ngày và năm của kế hoạch.',
        en: "Neither the plan's date nor its year is known.",
      },
      sheet: `
STT | Chỉ số | Điểm số | Mục tiêu | Đơn vị chủ trì
1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư
2 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Công Thương`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Kế hoạch ban hành sau khi sáp nhập.',
        en: 'The plan is issued after the merger.',
      },
      sheet: dated('20/4/2025', 2025, 'Sở Kế hoạch và Đầu tư | Sở Xây dựng'),
      finds: [
        {
          cells: ['E5'],
          severity: 'warning',
          says: '"Sở Kế hoạch và Đầu tư" không còn từ 01/3/2025. Thay bằng "Sở Tài chính".',
          writes: { E5: 'Sở Tài chính' },
          safe: false,
        },
      ],
    },
    {
      claim: {
        vi: 'Nhiều cơ quan cũ trong một ô; cơ quan kế thừa đã có tên thì chỉ bỏ tên cũ.',
        en: 'Several in one cell; where the successor stands already, the old name is left out.',
      },
      sheet: owned(
        [
          'Sở Tài chính | Sở Thông tin và Truyền thông, Sở Khoa học và Công nghệ và các đơn vị liên quan',
          'Sở Công Thương | Sở TN&MT; UBND các huyện, thị xã, thành phố',
        ],
        2026,
      ),
      finds: [
        {
          cells: ['F4'],
          severity: 'warning',
          writes: { F4: 'Sở Khoa học và Công nghệ và các đơn vị liên quan' },
        },
        {
          cells: ['F5'],
          severity: 'warning',
          says: 'Sở TN&MT',
          writes: { F5: 'Sở Nông nghiệp và Môi trường; UBND các xã, phường' },
        },
      ],
    },
    {
      claim: {
        vi: 'Còn khi ban hành, không còn trong năm kế hoạch: gợi ý.',
        en: 'There when the plan is issued, gone within its year: a hint.',
      },
      sheet: dated('10/01/2025', 2025, 'Sở Tài chính | Sở Nội vụ; UBND các huyện, thị xã, thành phố'),
      finds: [
        {
          cells: ['F5'],
          severity: 'info',
          says: 'không còn từ 01/7/2025, ngay trong thời gian thực hiện',
        },
      ],
    },
    {
      claim: {
        vi: 'Chưa ghi ngày ban hành thì tính từ đầu năm kế hoạch; "nt" không tự sửa.',
        en: 'Without a date the plan\'s year is taken from its first day; nothing is written over "nt".',
      },
      sheet: owned(['Sở Giao thông vận tải | Sở Tài chính', 'nt | Sở Nội vụ'], 2025),
      finds: [
        { cells: ['E4'], severity: 'info', writes: { E4: 'Sở Xây dựng' } },
        { cells: ['E5'], severity: 'info', writes: null },
      ],
    },
  ],
};
