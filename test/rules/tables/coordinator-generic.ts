import { plan004 } from '../../appendix/support/plan-004';
import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';
import { owned } from '../small-sheets';

export const table: RuleTable = {
  rule: 'coordinator-generic',
  accepts: [
    {
      claim: { vi: 'Có nêu tên ít nhất một đơn vị.', en: 'At least one is named.' },
      sheet: owned([
        'Sở Tài chính | Sở Công Thương và các đơn vị liên quan',
        'Sở Nội vụ | Sở Kế hoạch và Đầu tư; UBND các huyện, thị xã, thành phố',
      ]),
    },
    {
      claim: {
        vi: 'Ô gộp với ô chủ trì đã nêu ở nội dung khác.',
        en: 'A cell merged with the lead is told elsewhere.',
      },
      sheet: sheetOf(owned(['Các sở, ngành và đơn vị liên quan | ', 'Sở Nội vụ | Sở Công Thương']), {
        merges: [{ top: 3, left: 4, bottom: 3, right: 5 }],
      }),
    },
  ],
  finds: [
    {
      claim: { vi: 'Một ô gộp cho hai dòng.', en: 'One merged cell for two rows.' },
      sheet: sheetOf(
        owned(['Sở Tài chính | Các đơn vị liên quan', 'Sở Nội vụ | ', 'Sở Y tế | Sở Công Thương']),
        {
          merges: [{ top: 3, left: 5, bottom: 4, right: 5 }],
        },
      ),
      finds: [{ cells: ['F4'], severity: 'info', says: '2/3 dòng' }],
    },
    {
      claim: {
        vi: 'Mười dòng chỉ ghi nhóm chung, nêu một lần.',
        en: 'Ten rows name only a group, told once.',
      },
      plan: 10,
      sheet: sheetOf(plan004({ withoutSolutions: true })),
      finds: [
        {
          cells: ['F7', 'F8', 'F9', 'F10', 'F12', 'F14', 'F17', 'F18', 'F19', 'F22'],
          severity: 'info',
          says: '10/17 dòng chỉ ghi nhóm chung như "Các sở, ngành và các đơn vị liên quan"',
          writes: null,
        },
      ],
    },
  ],
};
