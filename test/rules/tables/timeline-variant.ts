import { cellKey } from '../../../src/appendix';
import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'timeline-variant',
  accepts: [
    {
      claim: {
        vi: 'Mỗi thời gian một cách ghi; "Quý II" và "30/6" nói hai điều khác nhau.',
        en: 'One spelling each; "Quý II" and "30/6" say different things.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Rà soát văn bản của tỉnh | Sở Tư pháp | Quý II/2025
2 | Rà soát văn bản của xã | Sở Tư pháp | 30/6/2025
3 | Tập huấn nghiệp vụ | Sở Nội vụ | Hàng năm
4 | Mở rộng mạng lưới | Sở Công Thương | Theo kế hoạch
5 | Kiểm tra | Thanh tra tỉnh | theo kế hoạch`,
    },
    {
      claim: {
        vi: 'Ngày là số của Excel thì không có cách ghi riêng.',
        en: 'A date that Excel holds as a number has no spelling.',
      },
      sheet: sheetOf(
        `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Rà soát văn bản của tỉnh | Sở Tư pháp | 45838
2 | Rà soát văn bản của xã | Sở Tư pháp | 30/6/2025`,
        { formats: new Map([[cellKey(1, 3), 'dd/mm/yyyy']]) },
      ),
    },
  ],
  finds: [
    {
      claim: {
        vi: '"Hàng năm" và "Hằng năm" là một: đề xuất cách ghi nhiều hơn.',
        en: '"Hàng năm" and "Hằng năm" are one: the commoner spelling is proposed.',
      },
      plan: 52,
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Rà soát văn bản của tỉnh | Sở Tư pháp | Hằng năm
2 | Rà soát văn bản của xã | Sở Tư pháp | Hàng năm
3 | Tập huấn nghiệp vụ | Sở Nội vụ | Hằng năm`,
      finds: [
        {
          cells: ['D3'],
          severity: 'info',
          says: '"Hằng năm", "Hàng năm"',
          writes: { D3: 'Hằng năm' },
          safe: false,
        },
      ],
    },
    {
      claim: {
        vi: '"6/2025", "06/2025" và "Tháng 6/2025".',
        en: 'Months with and without a zero or the word.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Rà soát văn bản của tỉnh | Sở Tư pháp | "6/2025"
2 | Rà soát văn bản của xã | Sở Tư pháp | "6/2025"
3 | Tập huấn nghiệp vụ | Sở Nội vụ | "06/2025"
4 | Mở rộng mạng lưới | Sở Công Thương | Tháng 6/2025`,
      finds: [{ cells: ['D4', 'D5'], severity: 'info', writes: { D4: '6/2025', D5: '6/2025' } }],
    },
  ],
};
