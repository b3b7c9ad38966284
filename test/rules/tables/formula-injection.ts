import { cellKey } from '../../../src/appendix';
import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'formula-injection',
  accepts: [
    {
      claim: {
        vi: 'Gạch đầu dòng "-", "+" và mục tiêu "=> 95%" là chữ.',
        en: 'Bullets and the goal "=> 95%" are texts.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | => 95% | Sở Thông tin và Truyền thông
 | - Tiếp tục dùng chung hạ tầng (viễn thông). | | |
 | + Xây dựng trung tâm dữ liệu. | | |
 | -Sở(ngành) rà soát. | | |`,
    },
    {
      claim: { vi: 'Công thức thật thì không xét.', en: 'A formula proper is none.' },
      sheet: sheetOf(
        `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | =A1`,
        { formulas: new Set([cellKey(1, 4)]) },
      ),
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Chữ mở đầu bằng "=" hoặc "@" rồi đến tên hàm.',
        en: 'Texts that open with "=" or "@" and a name.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | =HYPERLINK("http://vi.du","Sở Công Thương")
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | @SUM(1)`,
      finds: [
        { cells: ['E2'], severity: 'warning', says: 'không mở đầu bằng "="', writes: null },
        { cells: ['E3'], severity: 'warning', says: 'không mở đầu bằng "@"' },
      ],
    },
    {
      claim: {
        vi: 'Dấu "+", "-" đứng trước một ô hoặc một hàm.',
        en: 'A sign before a cell or a call of a function.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | +B2
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | -SUM(A1:A9)`,
      finds: [
        { cells: ['E2'], severity: 'warning' },
        { cells: ['E3'], severity: 'warning' },
      ],
    },
  ],
};
