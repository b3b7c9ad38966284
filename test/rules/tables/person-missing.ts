import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';
import { owned } from '../small-sheets';

const led = (people: readonly string[]) => `
PHỤ LỤC PHÂN CÔNG CHỈ SỐ PCI NĂM 2023

TT | Chỉ tiêu PCI | Mục tiêu 2023 | Lãnh đạo sở phụ trách | Đơn vị chủ trì thực hiện
${people.map((person, index) => `${index + 1} | ${names[index] ?? ''} | ≥ 7 | ${person} | Văn phòng Sở`).join('\n')}`;

const names = ['Tính minh bạch', 'Chi phí thời gian', 'Cạnh tranh bình đẳng'];

export const table: RuleTable = {
  rule: 'person-missing',
  accepts: [
    {
      claim: { vi: 'Biểu không có cột này.', en: 'The table has no such column.' },
      sheet: owned(['Sở Tài chính | Sở Công Thương']),
    },
    {
      claim: { vi: 'Ghi tên, hoặc "nt" như trên.', en: 'A name, or "nt" for the one above.' },
      plan: 64,
      sheet: led(['Nguyễn Văn Bình', 'nt']),
    },
    {
      claim: { vi: 'Một lãnh đạo cho các dòng gộp ô.', en: 'One leader for merged rows.' },
      sheet: sheetOf(led(['Nguyễn Văn Bình', '', 'Trần Thị Hoa']), {
        merges: [{ top: 3, left: 3, bottom: 4, right: 3 }],
      }),
    },
  ],
  finds: [
    {
      claim: { vi: 'Dòng để trống lãnh đạo phụ trách.', en: 'A row leaves the leader blank.' },
      sheet: led(['Nguyễn Văn Bình', '', 'Trần Thị Hoa']),
      finds: [
        {
          cells: ['D5'],
          severity: 'warning',
          says: 'Chi phí thời gian chưa ghi lãnh đạo phụ trách',
          writes: null,
        },
      ],
    },
    {
      claim: { vi: 'Chưa đọc ô gộp: chỉ là gợi ý.', en: 'Merges unknown: a hint only.' },
      sheet: sheetOf(led(['Nguyễn Văn Bình', '', 'Trần Thị Hoa']), { merges: 'unknown' }),
      finds: [{ cells: ['D5'], severity: 'info', says: 'trống hoặc gộp với ô trên' }],
    },
  ],
};
