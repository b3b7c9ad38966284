/** "PII năm 2024", as far as both are known. */
const indexOf = (index: string | null, year: number | null): string =>
  [index ?? '', year === null ? '' : `NĂM ${year}`].filter(Boolean).join(' ');

/** The sheets of a summary. */
export const summary = {
  noLead: 'Chưa rõ',
  noPillar: 'Chưa có mã',
  keep: 'duy trì',

  gapsSheet: {
    name: 'Chênh lệch',
    title: (index: string | null, year: number | null) =>
      `CHÊNH LỆCH GIỮA MỨC NĂM TRƯỚC VÀ MỤC TIÊU ${indexOf(index, year)}`.trim(),
    columns: {
      code: 'Mã',
      name: 'Chỉ số',
      pillar: 'Trụ cột',
      lead: 'Đơn vị chủ trì',
      baseline: 'Năm trước',
      operator: 'Dấu',
      target: 'Mục tiêu',
      unit: 'Đơn vị tính',
      gap: 'Chênh lệch',
      relative: 'Tỷ lệ tăng',
      status: 'Tình trạng',
      worth: 'Đóng góp',
      deadline: 'Thời hạn',
      findings: 'Cần sửa, cần xem',
      note: 'Ghi chú',
      source: 'Nguồn',
      direction: 'Chiều',
      share: 'Hệ số',
      key: 'Khóa',
    },
    years: (from: number | null, to: number | null) => `Năm trước: ${from ?? '…'} · Mục tiêu: ${to ?? '…'}`,
    indicators: (count: number) => `${count} chỉ số`,
    live: 'Cột Chênh lệch tự tính lại khi số trong phụ lục thay đổi',
    worthTold: 'Đóng góp: điểm của cả bộ chỉ số tăng thêm nếu đạt mục tiêu, tính thử',
    shared: (count: number) =>
      `${count} chỉ số giao nhiều đơn vị chủ trì: trong tổng chỉ tính một lần, trong bảng theo đơn vị tính cho từng đơn vị.`,
    sum: (unit: string) => `Tổng chênh lệch (${unit})`,
    mean: (unit: string) => `Bình quân (${unit})`,
    nothing: 'Không có chỉ số nào.',
  },

  assignmentsSheet: {
    name: 'Dữ liệu phân công',
    title: (index: string | null, year: number | null) => `DỮ LIỆU PHÂN CÔNG ${indexOf(index, year)}`.trim(),
    about:
      'Mỗi dòng là một chỉ số, một đơn vị, một vai trò: nguồn của các bảng trong trang Bảng tổng hợp. Các cột "tính một lần" chỉ ghi ở dòng đầu của mỗi chỉ số.',
    columns: {
      code: 'Mã',
      name: 'Chỉ số, nhiệm vụ',
      pillar: 'Trụ cột',
      organisation: 'Đơn vị',
      role: 'Vai trò',
      deadline: 'Thời hạn',
      severity: 'Mức độ',
      status: 'Tình trạng',
      gap: 'Cần tăng',
      once: 'Tính một lần',
      baselineOnce: 'Năm trước, tính một lần',
      targetOnce: 'Mục tiêu, tính một lần',
      gapOnce: 'Cần tăng, tính một lần',
      source: 'Nguồn',
      key: 'Khóa',
    },
    roles: { lead: 'Chủ trì', coordinator: 'Phối hợp' },
    deadlines: {
      ongoing: 'Thường xuyên',
      yearly: 'Hằng năm',
      quarterly: 'Hằng quý',
      monthly: 'Hằng tháng',
      phrase: 'Ghi bằng lời',
      unreadable: 'Không đọc được',
      none: 'Chưa ghi',
      open: 'Không có hạn cuối',
      quarter: (quarter: number, year: number) =>
        `Quý ${['I', 'II', 'III', 'IV'][quarter - 1] ?? ''}/${year}`,
      year: (year: number) => `Năm ${year}`,
    },
    noFinding: 'Không có',
  },
};
