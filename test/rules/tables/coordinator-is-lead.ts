import type { RuleTable } from '../rule-table';
import { owned } from '../small-sheets';

export const table: RuleTable = {
  rule: 'coordinator-is-lead',
  accepts: [
    {
      claim: {
        vi: 'Nhóm mở là các đơn vị còn lại.',
        en: 'An open group means the others.',
      },
      plan: 80,
      sheet: owned([
        'Phòng Quản lý công nghệ | Các phòng chuyên môn và Chi cục Tiêu chuẩn Đo lường Chất lượng',
        'Sở Tài chính | Các sở, ngành và các đơn vị liên quan',
      ]),
    },
    {
      claim: { vi: 'Hai đơn vị tên gần giống nhau.', en: 'Two names that are nearly alike.' },
      sheet: owned(['Sở Khoa học và Công nghệ | Sở Kế hoạch và Đầu tư', 'Sở KH&CN | Sở KH&ĐT']),
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Đơn vị chủ trì lại ghi ở cột phối hợp.',
        en: 'The lead is named again among the coordinators.',
      },
      sheet: owned([
        'Sở Khoa học và Công nghệ | Sở KH&CN, Sở Tài chính và các đơn vị liên quan',
        'Sở Tài chính | Sở Công Thương, Sở Tài chính và các đơn vị liên quan',
        'Sở Công Thương | Sở Nội vụ; Sở Công Thương',
        'Sở Nội vụ | Sở Nội vụ và các đơn vị liên quan',
        'Sở Nội vụ | Sở Tài chính',
      ]),
      finds: [
        {
          cells: ['F4'],
          severity: 'warning',
          says: 'Sở Khoa học và Công nghệ vừa chủ trì vừa phối hợp',
          writes: { F4: 'Sở Tài chính và các đơn vị liên quan' },
          safe: false,
        },
        { cells: ['F5'], severity: 'warning', writes: { F5: 'Sở Công Thương và các đơn vị liên quan' } },
        { cells: ['F6'], severity: 'warning', writes: { F6: 'Sở Nội vụ' } },
        { cells: ['F7'], severity: 'warning', writes: { F7: 'Các đơn vị liên quan' } },
      ],
    },
    {
      claim: {
        vi: '"nt" lặp lại đơn vị đang chủ trì dòng này: không tự sửa.',
        en: '"nt" repeats a name that leads this row: nothing is written.',
      },
      sheet: owned(['Sở Nội vụ | Sở Tài chính', 'Sở Tài chính | nt']),
      finds: [{ cells: ['F5'], severity: 'warning', writes: null }],
    },
    {
      claim: {
        vi: 'Hai vai ghi chung một ô: không tự sửa.',
        en: 'Both roles in one cell: nothing is written.',
      },
      sheet: owned([
        'Sở Tài chính chủ trì, Sở Tài chính, Sở Công Thương phối hợp | ',
        'Sở Nội vụ | Sở Công Thương',
      ]),
      finds: [{ cells: ['E4'], severity: 'warning', writes: null }],
    },
  ],
};
