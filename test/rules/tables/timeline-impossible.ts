import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'timeline-impossible',
  accepts: [
    {
      claim: {
        vi: 'Ngày 29/02 của năm nhuận, Quý IV, tháng 12.',
        en: '29 February of a leap year, the fourth quarter, December.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Rà soát văn bản của tỉnh | Sở Tư pháp | trước ngày 29/02/2024
2 | Rà soát văn bản của xã | Sở Tư pháp | Quý IV/2024
3 | Tập huấn nghiệp vụ | Sở Nội vụ | Tháng 12/2024
4 | Mở rộng mạng lưới | Sở Công Thương | 2024 - 2025`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Ngày 31/02, Quý V, tháng 13, kết thúc trước khi bắt đầu.',
        en: '31 February, a fifth quarter, a thirteenth month, an end before the start.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Rà soát văn bản của tỉnh | Sở Tư pháp | trước ngày 31/02/2025
2 | Rà soát văn bản của xã | Sở Tư pháp | Quý V/2025
3 | Tập huấn nghiệp vụ | Sở Nội vụ | Tháng 13/2025
4 | Mở rộng mạng lưới | Sở Công Thương | 2026 - 2025`,
      finds: [
        { cells: ['D2'], severity: 'error', says: 'trước ngày 31/02/2025', writes: null },
        { cells: ['D3'], severity: 'error', says: 'Quý V/2025' },
        { cells: ['D4'], severity: 'error' },
        { cells: ['D5'], severity: 'error' },
      ],
    },
  ],
};
