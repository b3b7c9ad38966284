import type { RuleTable } from '../rule-table';
import { owned } from '../small-sheets';

export const table: RuleTable = {
  rule: 'lead-several',
  accepts: [
    {
      claim: { vi: 'Chữ "và", dấu phẩy nằm trong tên đơn vị.', en: '"và" and commas stand within names.' },
      sheet: owned([
        'Sở Khoa học và Công nghệ | Sở Tài chính',
        'Sở Văn hóa, Thể thao và Du lịch | Sở Tài chính',
        'Sở Tài chính và các đơn vị liên quan | Sở Công Thương',
      ]),
    },
    {
      claim: { vi: 'Một đơn vị ghi hai lần.', en: 'One organisation written twice.' },
      sheet: owned(['Sở KH&CN (Sở Khoa học và Công nghệ) | Sở Tài chính']),
    },
    {
      claim: {
        vi: 'Chủ trì và phối hợp ghi chung một ô.',
        en: 'Lead and coordinator share a cell.',
      },
      sheet: owned(['Sở Tài chính chủ trì, Sở Công Thương phối hợp | ']),
    },
  ],
  finds: [
    {
      claim: { vi: 'Hai đơn vị cùng chủ trì.', en: 'Two lead together.' },
      plan: 46,
      sheet: owned([
        'Sở Khoa học và Công nghệ, Sở Kế hoạch và Đầu tư | Sở Tài chính',
        'Sở Công Thương và Sở Nội vụ | Sở Tài chính',
        'Sở Tài chính | Sở Công Thương, Sở Nội vụ',
      ]),
      finds: [
        {
          cells: ['E4'],
          severity: 'warning',
          says: 'giao 2 đơn vị chủ trì: Sở Khoa học và Công nghệ, Sở Kế hoạch và Đầu tư',
          writes: null,
        },
        { cells: ['E5'], severity: 'warning' },
      ],
    },
    {
      claim: {
        vi: 'Hai tên dính liền vì mất dấu xuống dòng.',
        en: 'Two names run together by a lost line break.',
      },
      sheet: owned(['Bộ Thông tin và Truyền thông Bộ Khoa học và Công nghệ | Sở Tài chính']),
      finds: [{ cells: ['E4'], severity: 'warning' }],
    },
  ],
};
