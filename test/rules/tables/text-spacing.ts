import { cellKey } from '../../../src/appendix';
import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';

const decomposed = 'Sở Công Thương'.normalize('NFD');

export const table: RuleTable = {
  rule: 'text-spacing',
  accepts: [
    {
      claim: {
        vi: 'Chữ gọn gàng, có ngắt dòng trong ô.',
        en: 'Tidy texts, with a line break within a cell.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông\\nSở Công Thương`,
    },
    {
      claim: {
        vi: 'Chữ do công thức tạo ra thì không xét.',
        en: 'A text that a formula makes is left alone.',
      },
      sheet: sheetOf(
        `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | "Sở Công Thương "`,
        { formulas: new Set([cellKey(1, 4)]) },
      ),
    },
    {
      claim: {
        vi: 'Chỗ chừa để điền số, ngày của dự thảo.',
        en: 'The room that a draft leaves for number and date.',
      },
      sheet: `
PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024
(Kèm theo Kế hoạch số     /KH-UBND ngày    /7/2024 của UBND tỉnh)
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Khoảng trắng thừa ở đầu, cuối và giữa.',
        en: 'Spaces in front, behind and doubled between.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | "3.1.1. Hạ tầng  số " | 46.75 | ≥ 55 | " Sở Công Thương"`,
      finds: [
        {
          cells: ['B2'],
          severity: 'info',
          says: 'khoảng trắng thừa',
          writes: { B2: '3.1.1. Hạ tầng số' },
          safe: true,
        },
        { cells: ['E2'], severity: 'info', writes: { E2: 'Sở Công Thương' } },
      ],
    },
    {
      claim: {
        vi: 'Dấu cách không ngắt, ký tự không độ rộng.',
        en: 'No-break spaces and zero-width characters.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | "3.1.1. Hạ tầng\u00a0số" | 46.75 | ≥ 55 | "Sở\u200b Công Thương"`,
      finds: [
        { cells: ['B2'], severity: 'info', says: 'không nhìn thấy', writes: { B2: '3.1.1. Hạ tầng số' } },
        { cells: ['E2'], severity: 'info', says: 'không nhìn thấy', writes: { E2: 'Sở Công Thương' } },
      ],
    },
    {
      claim: { vi: 'Dấu tiếng Việt gõ tách rời chữ.', en: 'Accents typed apart from their letters.' },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | ${decomposed}`,
      finds: [
        {
          cells: ['E2'],
          severity: 'info',
          says: 'dấu tách rời',
          writes: { E2: 'Sở Công Thương' },
          safe: true,
        },
      ],
    },
  ],
};
