import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';
import { owned } from '../small-sheets';

export const table: RuleTable = {
  rule: 'owner-incomplete-group',
  accepts: [
    {
      claim: { vi: 'Cả biểu ghi như nhau.', en: 'The whole table says the same.' },
      sheet: owned([
        'Sở Công Thương | UBND các huyện, thành phố',
        'Sở Tài chính | Sở Nội vụ; UBND các huyện, thành phố và các đơn vị liên quan',
      ]),
    },
    {
      claim: {
        vi: 'Cấp huyện và cấp xã là hai nhóm khác nhau.',
        en: 'Districts and communes are two groups.',
      },
      sheet: owned([
        'Sở Công Thương | UBND các huyện, thị xã, thành phố',
        'Sở Tài chính | UBND các xã, phường',
      ]),
    },
    {
      claim: { vi: 'Nêu đích danh một huyện.', en: 'One district is named.' },
      sheet: owned([
        'Sở Công Thương | UBND các huyện, thị xã, thành phố',
        'Sở Tài chính | UBND huyện Lục Ngạn',
      ]),
    },
  ],
  finds: [
    {
      claim: { vi: 'Một dòng thiếu "thị xã".', en: 'One row leaves "thị xã" out.' },
      plan: 14,
      sheet: owned([
        'Sở Công Thương | Sở Kế hoạch và Đầu tư; UBND các huyện, thành phố và các đơn vị liên quan',
        'Sở Tài chính | UBND các huyện, thị xã, thành phố',
        'Sở Nội vụ | UBND các huyện',
      ]),
      finds: [
        {
          cells: ['F4'],
          severity: 'warning',
          says: 'ghi "UBND các huyện, thành phố", nơi khác ghi đủ "huyện, thị xã, thành phố"',
          writes: {
            F4: 'Sở Kế hoạch và Đầu tư; UBND các huyện, thị xã, thành phố và các đơn vị liên quan',
          },
          safe: false,
        },
        { cells: ['F6'], severity: 'warning', writes: { F6: 'UBND các huyện, thị xã, thành phố' } },
      ],
    },
    {
      claim: {
        vi: 'Lời văn của kế hoạch ghi đủ, biểu ghi thiếu.',
        en: "The plan's text has them all, the table has not.",
      },
      sheet: [
        owned(['Sở Công Thương | UBND các huyện, thành phố', 'nt | nt']),
        sheetOf('3. UBND các huyện, thị xã, thành phố căn cứ Kế hoạch này tổ chức thực hiện.', {
          sheet: 'Kế hoạch',
        }),
      ],
      finds: [
        { cells: ['F4'], severity: 'warning', writes: { F4: 'UBND các huyện, thị xã, thành phố' } },
        { cells: ['F5'], severity: 'warning', writes: null },
      ],
    },
  ],
};
