import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';
import { owned, tasks } from '../small-sheets';

const everybody = 'Các sở, ngành và các đơn vị liên quan';

export const table: RuleTable = {
  rule: 'lead-generic',
  accepts: [
    {
      claim: {
        vi: 'Có tên một đơn vị, nhóm chung chỉ đi kèm.',
        en: 'One organisation is named, the group only goes with it.',
      },
      sheet: owned(['Sở Tài chính và các đơn vị liên quan | Sở Công Thương', 'UBND tỉnh | Sở Công Thương']),
    },
    {
      claim: { vi: 'Nhóm chung ở cột phối hợp.', en: 'A group among the coordinators.' },
      sheet: owned([`Sở Tài chính | ${everybody}`]),
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Giao chung: đề xuất đơn vị chủ trì các chỉ số cùng nhóm, rồi đơn vị chủ trì nhiều nhất.',
        en: 'Given to all: those who lead the same group are proposed, then those who lead most.',
      },
      plan: [7, 8, 54],
      sheet: owned([
        'Các sở, ngành, UBND các huyện, thị xã, thành phố và các đơn vị liên quan | Sở Công Thương',
        'Sở Khoa học và Công nghệ | Sở Tài chính',
        'Sở Công Thương | Sở Tài chính',
        'Sở Công Thương | Sở Tài chính',
        'Sở Nội vụ | Sở Tài chính',
        'Các sở, ngành và đơn vị liên quan | ',
      ]),
      finds: [
        {
          cells: ['E4'],
          severity: 'error',
          says: '1.2.1 giao "Các sở, ngành, UBND các huyện, thị xã, thành phố và các đơn vị liên quan"',
          writes: {},
          safe: false,
          offers: ['Sở Công Thương', 'Sở Khoa học và Công nghệ', 'Sở Nội vụ'],
        },
        {
          cells: ['E9'],
          severity: 'error',
          offers: ['Sở Khoa học và Công nghệ', 'Sở Công Thương', 'Sở Nội vụ'],
        },
      ],
    },
    {
      claim: { vi: 'Chưa có đơn vị nào để đề xuất.', en: 'There is nobody to propose.' },
      sheet: owned([
        `${everybody} | Sở Công Thương`,
        `${everybody} | Sở Nội vụ`,
        'Ban Điều phối Vùng Đông Bắc | Sở Nội vụ',
      ]),
      finds: [
        { cells: ['E4'], severity: 'error', writes: null },
        { cells: ['E5'], severity: 'error', writes: null },
      ],
    },
    {
      claim: {
        vi: 'Ô chủ trì gộp với ô phối hợp: vẫn chưa rõ ai chủ trì.',
        en: 'The lead is merged with the coordinator: still nobody leads.',
      },
      plan: 9,
      sheet: sheetOf(owned([`${everybody} | `, 'Sở Tài chính | Sở Công Thương']), {
        merges: [{ top: 3, left: 4, bottom: 3, right: 5 }],
      }),
      finds: [{ cells: ['E4'], severity: 'error', offers: ['Sở Tài chính'] }],
    },
    {
      claim: {
        vi: 'Chưa đọc ô gộp thì chỉ đổi ô chủ trì: ô phối hợp trống có thể gộp với nó.',
        en: 'Before merges are read only the lead changes: a blank coordinator may be merged with it.',
      },
      sheet: sheetOf(owned([`${everybody} | `, 'Sở Tài chính | Sở Công Thương']), { merges: 'unknown' }),
      finds: [{ cells: ['E4'], severity: 'error', offers: ['Sở Tài chính'] }],
    },
    {
      claim: { vi: 'Nhiệm vụ giao chung: cần xem lại.', en: 'A task given to all is to be looked at.' },
      sheet: tasks([`Công khai thủ tục hành chính | ${everybody} | `, 'Rà soát quy hoạch | Sở Xây dựng | ']),
      finds: [{ cells: ['C4'], severity: 'warning' }],
    },
  ],
};
