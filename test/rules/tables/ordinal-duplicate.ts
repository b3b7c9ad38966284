import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'ordinal-duplicate',
  accepts: [
    {
      claim: {
        vi: 'Mỗi nhóm đánh số lại từ 1.',
        en: 'Each group is numbered from 1.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
I | Thể chế | |
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
II | Hạ tầng | |
1 | Xây dựng trung tâm dữ liệu | Sở Thông tin và Truyền thông | Quý II/2025`,
    },
    {
      claim: {
        vi: 'Một số thứ tự gộp cho hai dòng.',
        en: 'One merged number beside two rows.',
      },
      sheet: sheetOf(
        `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Rà soát văn bản của tỉnh | Sở Tư pháp | Quý I/2025
 | Rà soát văn bản của xã | Sở Nội vụ | Quý I/2025
2 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý II/2025`,
        { merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] },
      ),
    },
  ],
  finds: [
    {
      claim: { vi: 'Số 2 dùng hai lần.', en: 'Number 2 is used twice.' },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
2 | Cắt giảm thủ tục | Sở Nội vụ | Quý II/2025
2 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý II/2025
3 | Mở rộng mạng lưới | Sở Công Thương | Quý III/2025`,
      finds: [
        {
          cells: ['A3', 'A4'],
          severity: 'error',
          says: 'Số thứ tự 2 ở các dòng 3, 4',
          writes: { A4: 3, A5: 4 },
          safe: false,
        },
      ],
    },
    {
      claim: {
        vi: 'Số 1 lặp lại trong cùng một nhóm.',
        en: 'Number 1 comes again within one group.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
1 | Cắt giảm thủ tục | Sở Nội vụ | Quý II/2025`,
      finds: [{ cells: ['A2', 'A3'], severity: 'error', writes: { A3: 2 } }],
    },
  ],
};
