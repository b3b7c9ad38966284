import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';
import { owned, tasks } from '../small-sheets';

const everybody = 'Các sở, ngành và các đơn vị liên quan';

export const table: RuleTable = {
  rule: 'coordinator-missing',
  accepts: [
    {
      claim: {
        vi: '"nt" lặp lại ô trên, "—" và "Không" là không cần ai.',
        en: '"nt" repeats the cell above; "—" and "Không" mean that nobody is needed.',
      },
      sheet: owned([
        'Sở Tài chính | Sở Công Thương',
        'Sở Nội vụ | nt',
        'Sở Công Thương | —',
        'Sở Y tế | Không',
      ]),
    },
    {
      claim: { vi: 'Nhóm chung là nội dung kiểm tra khác.', en: 'A group is found by another rule.' },
      sheet: owned([`Sở Tài chính | ${everybody}`]),
    },
    {
      claim: {
        vi: 'Danh mục nhiệm vụ thường để trống cột phối hợp.',
        en: 'Lists of tasks often leave it blank.',
      },
      sheet: tasks(['Công khai thủ tục hành chính | Sở Tài chính | ', 'Rà soát quy hoạch | Sở Xây dựng | ']),
    },
    {
      claim: { vi: 'Biểu không có cột phối hợp.', en: 'The table has no such column.' },
      plan: 63,
      sheet: `
PHỤ LỤC PHÂN CÔNG CHỈ SỐ PCI NĂM 2023

TT | Chỉ tiêu PCI | Mục tiêu 2023 | Lãnh đạo sở phụ trách | Đơn vị chủ trì thực hiện
1 | Thiết chế pháp lý và an ninh trật tự | ≥ 9 | Nguyễn Văn Bình | Văn phòng Sở`,
    },
    {
      claim: { vi: 'Ô phối hợp gộp với ô trên.', en: 'The coordinator is merged with the one above.' },
      sheet: sheetOf(owned(['Sở Tài chính | Sở Công Thương', 'Sở Nội vụ | ']), {
        merges: [{ top: 3, left: 5, bottom: 4, right: 5 }],
      }),
    },
    {
      claim: { vi: 'Chủ trì và phối hợp ghi chung một ô.', en: 'Lead and coordinator share a cell.' },
      sheet: owned(['Sở Tài chính chủ trì, Sở Công Thương phối hợp | ', 'Sở Nội vụ | Sở Công Thương']),
    },
  ],
  finds: [
    {
      claim: { vi: 'Có chủ trì, không có phối hợp.', en: 'A lead without coordinators.' },
      sheet: owned(['Sở Tài chính | ', 'Sở Nội vụ | Sở Công Thương']),
      finds: [{ cells: ['F4'], severity: 'warning', says: '1.2.1 chưa ghi đơn vị phối hợp', writes: null }],
    },
    {
      claim: {
        vi: 'Chủ trì giao chung, phối hợp để trống: chọn chủ trì trước.',
        en: 'Given to all and no coordinator: the lead is to be chosen first.',
      },
      plan: 9,
      sheet: owned([`${everybody} | `, 'Sở Nội vụ | Sở Công Thương']),
      finds: [{ cells: ['F4'], severity: 'info', says: 'chủ trì cũng giao chung' }],
    },
    {
      claim: { vi: 'Ô phối hợp gộp với ô chủ trì.', en: 'The coordinator is merged with the lead.' },
      plan: 9,
      sheet: sheetOf(owned([`${everybody} | `, 'Sở Nội vụ | Sở Công Thương']), {
        merges: [{ top: 3, left: 4, bottom: 3, right: 5 }],
      }),
      finds: [{ cells: ['E4'], severity: 'info', says: 'ô phối hợp gộp với ô chủ trì' }],
    },
    {
      claim: { vi: 'Chưa đọc ô gộp: chỉ là gợi ý.', en: 'Merges unknown: a hint only.' },
      sheet: sheetOf(owned(['Sở Tài chính | Sở Công Thương', 'Sở Nội vụ | ']), { merges: 'unknown' }),
      finds: [{ cells: ['F5'], severity: 'info', says: 'trống hoặc gộp với ô trên' }],
    },
  ],
};
