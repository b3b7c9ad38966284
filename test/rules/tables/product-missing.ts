import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'product-missing',
  accepts: [
    {
      claim: { vi: 'Bảng không có cột sản phẩm.', en: 'The table has no column for it.' },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành
1 | Xây dựng quy chế phối hợp | Sở Tư pháp | Sở Nội vụ | 12/2025
2 | Tổ chức đối thoại với doanh nghiệp | Sở Tài chính | Sở Công Thương | Quý II/2025`,
    },
    {
      claim: {
        vi: 'Cột sản phẩm để trống cả: đơn vị chưa dùng cột này.',
        en: 'The column is wholly empty: not in use yet.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm
1 | Xây dựng quy chế phối hợp | Sở Tư pháp | Sở Nội vụ | 12/2025 |
2 | Tổ chức đối thoại với doanh nghiệp | Sở Tài chính | Sở Công Thương | Quý II/2025 | `,
    },
  ],
  finds: [
    {
      claim: { vi: 'Một nhiệm vụ chưa ghi sản phẩm.', en: 'One task names no product.' },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm
1 | Xây dựng quy chế phối hợp | Sở Tư pháp | Sở Nội vụ | 12/2025 | Quyết định của UBND tỉnh
2 | Tổ chức đối thoại với doanh nghiệp | Sở Tài chính | Sở Công Thương | Quý II/2025 | `,
      finds: [{ cells: ['F3'], severity: 'info', says: 'Tổ chức đối thoại với doanh nghiệp' }],
    },
  ],
};
