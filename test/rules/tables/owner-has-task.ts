import type { RuleTable } from '../rule-table';
import { owned } from '../small-sheets';

export const table: RuleTable = {
  rule: 'owner-has-task',
  accepts: [
    {
      claim: { vi: 'Chỉ có tên, nhóm chung và vai trò.', en: 'Names, groups and roles alone.' },
      sheet: owned([
        'Sở Tài chính (chủ trì) | Sở Công Thương và các đơn vị liên quan',
        'Phòng Kiểm tra, Đôn đốc | Sở Tài chính',
        'Sở Tài chính chủ trì, Sở Công Thương phối hợp | ',
      ]),
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Ô chủ trì kèm "theo dõi, đôn đốc thực hiện".',
        en: 'The lead goes on with what it is to do.',
      },
      plan: 81,
      sheet: owned([
        'Phòng Kế hoạch và Quản lý chuyên ngành theo dõi, đôn đốc thực hiện. | Văn phòng Sở',
        'Sở Tài chính | Sở Công Thương',
      ]),
      finds: [
        {
          cells: ['E4'],
          severity: 'warning',
          says: 'ô đơn vị có cả nội dung "theo dõi, đôn đốc thực hiện"',
          writes: { E4: 'Phòng Kế hoạch và Quản lý chuyên ngành' },
          safe: false,
        },
      ],
    },
    {
      claim: { vi: 'Ô phối hợp chứa cả câu giao việc.', en: 'The coordinator cell holds a whole sentence.' },
      plan: 79,
      sheet: owned([
        'Văn phòng Sở | Chi cục Tiêu chuẩn Đo lường Chất lượng chủ động lồng ghép đối thoại với doanh nghiệp trong các buổi tập huấn',
        'Văn phòng Sở | Theo dõi, tổng hợp kết quả',
      ]),
      finds: [
        { cells: ['F4'], severity: 'warning', writes: { F4: 'Chi cục Tiêu chuẩn Đo lường Chất lượng' } },
        { cells: ['F5'], severity: 'warning', says: 'Theo dõi, tổng hợp kết quả', writes: null },
      ],
    },
  ],
};
