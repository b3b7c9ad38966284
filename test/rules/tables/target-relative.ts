import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

export const table: RuleTable = {
  rule: 'target-relative',
  accepts: [
    {
      claim: { vi: 'Lời văn không so với năm nào.', en: 'The text counts from no year.' },
      sheet: 'Phấn đấu tăng 10%; xếp ở vị trí từ 40-50 trên 63 tỉnh/thành phố',
    },
    {
      claim: { vi: 'Đã ghi mức phải đạt thì tính được.', en: 'The figure to reach is told.' },
      sheet: 'Phấn đấu tỷ lệ hài lòng đạt trên 95%, tăng 2% so với năm 2022.',
    },
    {
      claim: { vi: 'Bảng có cột điểm của năm được nhắc.', en: 'The table has the scores of that year.' },
      sheet: [
        `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Chi phí gia nhập thị trường | 6.34 | ≥ 7 | Sở Tài chính
2 | Cạnh tranh bình đẳng | 6.31 | ≥ 7 | Sở Công Thương`,
        'Phấn đấu điểm số các chỉ số tăng 10% so với năm 2023.',
      ],
    },
    {
      claim: {
        vi: 'Điểm của năm gốc đã có trong biểu: tính được.',
        en: 'The score of that year stands in the table: it can be computed.',
      },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | tăng 10% so với năm 2023',
        '3.1.1. Hạ tầng số | 46.75 | tăng 5%',
      ]),
    },
    {
      claim: {
        vi: 'Tăng một số điểm: biết phải tăng bao nhiêu dù chưa có điểm gốc.',
        en: 'A rise in points is known even without the score that it starts from.',
      },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | chưa có | tăng 1,5 điểm',
        '3.1.1. Hạ tầng số | 46.75 | tăng 3 bậc',
      ]),
    },
    {
      claim: {
        vi: 'Đã ghi thẳng mức phải đạt bên cạnh.',
        en: 'The figure to reach stands beside it.',
      },
      sheet: scored(['1.2.1. Chi phí gia nhập thị trường | 60 | đạt trên 65 điểm, tăng 10% so với năm 2021']),
    },
    {
      claim: {
        vi: 'Năm trước bằng 0 có nội dung kiểm tra riêng.',
        en: 'A score of 0 is found by a rule of its own.',
      },
      sheet: scored([
        '6.3.3. Doanh nghiệp khởi nghiệp sáng tạo | 0 | tăng 10%',
        '3.1.1. Hạ tầng số | 46.75 | ≥ 55',
      ]),
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Lời văn đặt mức tăng so với năm 2019, tệp không có điểm năm 2019.',
        en: 'The text counts from 2019, and the workbook has no score of that year.',
      },
      plan: 97,
      sheet: `
KẾ HOẠCH nâng cao năng lực cạnh tranh cấp tỉnh (PCI) năm 2020
- Phấn đấu điểm của 3 chỉ tiêu tăng 10% so với năm 2019; giữ vững vị trí.`,
      finds: [{ cells: ['A2'], severity: 'error', says: 'tăng 10% so với năm 2019' }],
    },
    {
      claim: {
        vi: 'Tăng 10% so với một năm không có trong biểu.',
        en: '10 % more than in a year that the table lacks.',
      },
      plan: 97,
      sheet: `
BIỂU CHỈ TIÊU CHỈ SỐ PCI NĂM 2020

TT | Chỉ tiêu | Mục tiêu năm 2020 | Đơn vị chủ trì | Thời gian thực hiện
1 | Chỉ tiêu về khoa học và công nghệ | Tăng 10% so với năm 2019 | Sở Khoa học và Công nghệ | Năm 2020
2 | Hỗ trợ doanh nghiệp đổi mới công nghệ | 05 doanh nghiệp | Sở Khoa học và Công nghệ | Năm 2020`,
      finds: [
        { cells: ['C4'], severity: 'error', says: 'mục tiêu ghi "Tăng 10% so với năm 2019"', writes: null },
      ],
    },
    {
      claim: {
        vi: 'Điểm năm trước để trống, hoặc là của năm khác.',
        en: "Last year's score is blank, or of another year.",
      },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | | tăng 10% so với năm 2023',
        '3.1.1. Hạ tầng số | chưa có | tăng 5%',
        '4.2.2. Mật độ doanh nghiệp | 21.05 | tăng 1,53 điểm so với năm 2018',
        '7.1.2. Sản phẩm OCOP | 18.79 | ≥ 25',
      ]),
      finds: [
        { cells: ['D4'], severity: 'error' },
        { cells: ['D5'], severity: 'error' },
        { cells: ['D6'], severity: 'error', says: 'tăng 1,53 điểm so với năm 2018' },
      ],
    },
  ],
};
