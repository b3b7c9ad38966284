import { cellKey } from '../../../src/appendix';
import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';

const header = 'STT | Chỉ số | Thứ hạng năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện';
const asMonth = new Map([[cellKey(1, 2), 'mmm-yy']]);

export const table: RuleTable = {
  rule: 'rank-became-date',
  accepts: [
    {
      claim: { vi: 'Thứ hạng ghi bằng chữ hoặc số.', en: 'A rank as text or number.' },
      sheet: `
${header}
1 | Chi phí gia nhập thị trường | 04/63 | 03/63 | Sở Kế hoạch và Đầu tư | Quý III/2024
2 | Cạnh tranh bình đẳng | 12 | 10/63 | Sở Công Thương | Quý III/2024`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Gõ 04/63, Excel hiểu là tháng 4 năm 1963.', en: '04/63 typed, April 1963 understood.' },
      sheet: sheetOf(
        `
${header}
1 | Chi phí gia nhập thị trường | 23102 | 03/63 | Sở Kế hoạch và Đầu tư | Quý III/2024
2 | Cạnh tranh bình đẳng | 12/63 | 10/63 | Sở Công Thương | Quý III/2024`,
        { formats: asMonth },
      ),
      finds: [{ cells: ['C2'], severity: 'error', says: 'có lẽ đã gõ thứ hạng 04/63', writes: null }],
    },
  ],
};
