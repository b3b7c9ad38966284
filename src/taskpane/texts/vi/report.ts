import type { OfferedSheet } from '../../../app/in-excel';

/** The view Báo cáo. */
export const report = {
  checkFirst: 'Rà soát phụ lục trước, rồi lập báo cáo ở đây.',
  noAppendix: 'Trang đã rà soát không có bảng phụ lục nên chưa lập được báo cáo.',
  choose: 'Chọn các trang cần lập',
  parts: {
    gaps: {
      name: 'Chênh lệch',
      about: 'Từng chỉ số: mức năm trước, mục tiêu, còn thiếu bao nhiêu. Tự tính lại khi phụ lục đổi.',
    },
    assignments: {
      name: 'Dữ liệu phân công',
      about: 'Mỗi dòng một chỉ số, một đơn vị, một vai trò: nguồn của các bảng tổng hợp.',
    },
    report: { name: 'Báo cáo tổng hợp', about: 'Một trang A4 để in, trình lãnh đạo.' },
    summary: {
      name: 'Bảng tổng hợp',
      about: 'Bảng xoay (PivotTable) và biểu đồ theo đơn vị, trụ cột, thời hạn, mức độ.',
    },
    slips: {
      name: 'Phiếu giao nhiệm vụ',
      about: 'Mỗi đơn vị chủ trì một phiếu để in, có chỗ ghi kết quả và ký. Làm mới vẫn giữ kết quả đã ghi.',
    },
  } satisfies Record<OfferedSheet, { name: string; about: string }>,
  goalsElsewhere:
    'Trang đã rà soát không ghi mục tiêu trụ cột. Nếu ghi ở trang khác, rà soát mọi trang trước khi lập.',
  notYet: 'Chưa lập',
  since: (day: string, time: string) => `Đã lập lúc ${time} ngày ${day}`,
  undated: 'Đã lập',
  make: 'Tạo',
  remake: 'Làm mới',
  makeOrRemake: 'Tạo / Làm mới',
  nothingChosen: 'Chọn ít nhất một trang.',
  making: 'Đang lập…',
  made: 'Đã lập xong',
  open: (sheet: string) => `Mở trang ${sheet}`,
  withoutPivots: 'Excel này chưa tạo được bảng xoay, nên bảng thường có công thức thay vào chỗ đó.',
};
