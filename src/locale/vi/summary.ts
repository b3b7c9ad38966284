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
      order: 'STT',
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
    years: (from: number | null, to: number | null) =>
      [...(from === null ? [] : [`Năm trước: ${from}`]), ...(to === null ? [] : [`Mục tiêu: ${to}`])].join(
        ' · ',
      ),
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

  report: {
    name: 'Báo cáo tổng hợp',
    title: (index: string | null, year: number | null) =>
      `TỔNG HỢP MỤC TIÊU, PHÂN CÔNG NÂNG CAO CHỈ SỐ ${indexOf(index, year)}`.trim(),
    gives: (indicators: string, pillars: string | null) =>
      pillars === null
        ? `Phụ lục giao ${indicators} chỉ số`
        : `Phụ lục giao ${indicators} chỉ số thuộc ${pillars} trụ cột`,
    givesTasks: (tasks: string) => `Phụ lục giao ${tasks} nhiệm vụ`,
    named: (count: string) => `${count} rõ đơn vị chủ trì`,
    unnamed: (count: string, codes: string) =>
      codes === '' ? `${count} chưa rõ` : `${count} chưa rõ (${codes})`,
    allNamed: 'tất cả đã rõ đơn vị chủ trì',
    noDeadline: (count: string) => `${count} chưa có mốc hoàn thành`,
    allDeadlines: 'tất cả đã có mốc hoàn thành',
    worth: (index: string, points: string, way: string) =>
      `Nếu đạt đủ, ${index} tăng khoảng ${points} điểm${way}; tính thử, các chỉ số khác giữ nguyên.`,
    way: (from: string, to: string) => ` (${from} → ${to})`,
    theIndex: 'chỉ số chung',
    byPillar: 'A. THEO TRỤ CỘT',
    byLead: 'B. THEO ĐƠN VỊ CHỦ TRÌ',
    toDecide: 'C. NỘI DUNG XIN Ý KIẾN',
    pillar: 'Trụ cột',
    count: 'Số chỉ số',
    meanBaseline: (year: number | null) => `Điểm BQ ${year ?? 'năm trước'}`,
    meanTarget: (year: number | null) => `Mục tiêu BQ ${year ?? ''}`.trim(),
    meanGap: 'Cần tăng BQ',
    pillarGoal: 'Mục tiêu trụ cột',
    meansOnly: 'Bình quân chỉ số trong Phụ lục, không phải điểm trụ cột.',
    lead: 'Đơn vị chủ trì',
    codes: 'Mã',
    deadline: 'Hạn',
    otherLeads: (count: number) => `${count} đơn vị khác`,
    shared: 'Chỉ số giao nhiều đơn vị được tính cho từng đơn vị.',
    chartTitle: (count: number, all: number, unit: string) =>
      count < all ? `Cần tăng của ${count} chỉ số cao nhất (${unit})` : `Cần tăng của từng chỉ số (${unit})`,
    chartFigures: 'Số liệu của biểu đồ',
    gap: 'Cần tăng',
    topic: 'Nội dung xin ý kiến',
    proposal: 'Đề xuất',
    opinion: 'Ý kiến chỉ đạo',
    decisions: {
      lead: {
        topic: 'Đơn vị chủ trì',
        what: (codes: string) => `${codes} chưa rõ đơn vị chủ trì`,
        proposal: 'Giao mỗi chỉ số cho một đơn vị chủ trì.',
      },
      deadline: {
        topic: 'Mốc hoàn thành',
        what: (count: string) => `${count} chỉ số chưa có mốc hoàn thành`,
        proposal: 'Ấn định ngày hoàn thành hoặc ngày báo cáo kết quả.',
      },
      unit: {
        topic: 'Đơn vị tính',
        what: (codes: string) => `${codes} ghi mục tiêu theo %, năm trước theo điểm; đang tạm tính như điểm`,
        proposal: 'Thống nhất ghi mục tiêu theo điểm.',
      },
      figures: {
        topic: 'Số liệu',
        what: (codes: string) => `${codes} chưa tính được chênh lệch`,
        proposal: 'Bổ sung điểm năm trước hoặc mục tiêu bằng số.',
      },
      pillar: (pillar: string) => ({
        topic: `Trụ cột ${pillar}`,
        what: (goal: string, ceiling: string) => `mục tiêu ${goal}, tính thử tối đa ${ceiling}`,
        proposal: 'Nâng mục tiêu các chỉ số hoặc điều chỉnh mục tiêu trụ cột.',
      }),
      nothing: 'Không có nội dung xin ý kiến.',
    },
    madeBy: 'NGƯỜI LẬP BIỂU',
    signedBy: 'GIÁM ĐỐC',
  },

  overview: {
    name: 'Bảng tổng hợp',
    title: (index: string | null, year: number | null) => `BẢNG TỔNG HỢP ${indexOf(index, year)}`.trim(),
    about:
      'Các bảng lấy từ trang Dữ liệu phân công; bấm Tạo / Làm mới để cập nhật. Bảng theo đơn vị tính mỗi chỉ số cho từng đơn vị, không cộng được thành tổng chung.',
    plain:
      'Tệp này không cho lập PivotTable, nên các bảng dưới đây dùng công thức trên trang Dữ liệu phân công.',
    byLead: 'Theo đơn vị',
    byPillar: 'Theo trụ cột',
    byDeadline: 'Đơn vị và thời hạn',
    bySeverity: 'Đơn vị và mức độ cần sửa',
    counted: 'Số chỉ số',
    countedOnce: 'Số chỉ số',
    sum: 'Tổng điểm cần tăng',
    mean: 'Cần tăng BQ',
    meanBaseline: 'Năm trước BQ',
    meanTarget: 'Mục tiêu BQ',
    charts: {
      gaps: 'Cần tăng của từng chỉ số',
      pillars: 'Năm trước và mục tiêu bình quân theo trụ cột',
      leads: 'Số chỉ số theo đơn vị chủ trì',
    },
    figures: 'Số liệu của biểu đồ',
    baseline: 'Năm trước',
    target: 'Mục tiêu',
  },
};
