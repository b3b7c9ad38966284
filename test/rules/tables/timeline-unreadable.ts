import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'timeline-unreadable',
  accepts: [
    {
      claim: {
        vi: 'Các cách ghi thời gian thường gặp.',
        en: 'The ways in which appendices tell time.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Rà soát văn bản của tỉnh | Sở Tư pháp | Quý II/2025
2 | Rà soát văn bản của xã | Sở Tư pháp | "6/2025"
3 | Tập huấn nghiệp vụ | Sở Nội vụ | Nhiệm vụ thường xuyên
4 | Mở rộng mạng lưới | Sở Công Thương | 2025 và những năm tiếp theo
5 | Xây dựng trung tâm dữ liệu | Sở Khoa học và Công nghệ | Quý III, IV/2026, 2027
6 | Báo cáo kết quả | Văn phòng UBND tỉnh | trước ngày 20 của kỳ báo cáo
7 | Cập nhật số liệu | Cục Thống kê tỉnh | Ngay sau khi có kết quả công bố
8 | Kiểm tra | Thanh tra tỉnh | Theo kế hoạch`,
    },
    {
      claim: { vi: 'Ô trống là thiếu, không phải khó hiểu.', en: 'A blank is missing, not unreadable.' },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
2 | Tập huấn nghiệp vụ | Sở Nội vụ |`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Chữ không cho biết khi nào.', en: 'Words that tell no time.' },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
2 | Tập huấn nghiệp vụ | Sở Nội vụ | Chưa xác định`,
      finds: [{ cells: ['D3'], severity: 'warning', says: 'ghi thời gian "Chưa xác định"', writes: null }],
    },
  ],
};
