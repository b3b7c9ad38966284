import type { RuleTable } from '../rule-table';

const appendix = (foot: string) => `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Tín dụng cho khu vực tư nhân | 7.57 | ≥ 15 | Ngân hàng Nhà nước chi nhánh Bắc Giang | Sở Tài chính | 30/8/2024
2 | Vay tài chính vi mô | 6.31 | ≥ 7 | Ngân hàng Nhà nước chi nhánh Bắc Giang | Sở Tài chính | 30/8/2024
3 | Cạnh tranh bình đẳng | 6.31 | ≥ 7 | Sở Công Thương | Sở Tài chính | 30/8/2024
${foot}`;

export const table: RuleTable = {
  rule: 'recipient-missing',
  accepts: [
    {
      claim: { vi: '"Nơi nhận" có ghi ngân hàng.', en: 'The list names the bank.' },
      sheet: [
        appendix(''),
        `
Nơi nhận:
- Các sở, ban, ngành tỉnh;
- Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Bắc Giang;
- Lưu: VT.`,
      ],
    },
    {
      claim: {
        vi: '"Nơi nhận" ghi chung cơ quan Trung ương trên địa bàn.',
        en: 'The list names them together.',
      },
      sheet: [
        appendix(''),
        `
Nơi nhận:
- Các cơ quan Trung ương trên địa bàn tỉnh;`,
      ],
    },
    {
      claim: { vi: 'Bảng không có cột chủ trì.', en: 'The table has no column of leads.' },
      sheet: [
        `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024
1 | Tín dụng cho khu vực tư nhân | 7.57 | ≥ 15
2 | Cạnh tranh bình đẳng | 6.31 | ≥ 7`,
        `
Nơi nhận:
- Các sở, ban, ngành tỉnh;`,
      ],
    },
    {
      claim: { vi: 'Tệp không có mục "Nơi nhận".', en: 'There is no such list.' },
      sheet: appendix(''),
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Ngân hàng Nhà nước chủ trì hai dòng, "Nơi nhận" không có.',
        en: 'The state bank leads two rows and is no recipient.',
      },
      sheet: [
        appendix(''),
        `
Nơi nhận:
- Các sở, ban, ngành tỉnh;
- Lưu: VT.
KT. CHỦ TỊCH`,
      ],
      finds: [{ cells: ['Trang 2!A1'], severity: 'warning', says: 'Ngân hàng Nhà nước chi nhánh Bắc Giang' }],
    },
    {
      claim: { vi: '"Nơi nhận" nằm ngay dưới bảng.', en: 'The list stands under the table.' },
      sheet: appendix(`
Nơi nhận:
- Các sở, ban, ngành tỉnh;`),
      finds: [{ cells: ['E2', 'E3', 'A6'], severity: 'warning' }],
    },
  ],
};
