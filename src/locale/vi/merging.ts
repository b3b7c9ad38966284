/** What merging says of the files, on the sheets of the merged workbook and on the command line. */
export const merging = {
  appendix: (framework: string | null) => (framework === null ? 'Phụ lục ghép' : `Phụ lục ${framework} ghép`),
  contradictions: {
    name: 'Mâu thuẫn',
    title: 'NỘI DUNG CÁC TỆP GHI KHÁC NHAU',
    subtitle: 'Trong phụ lục ghép, mỗi cách ghi đứng một dòng liền nhau; thống nhất xong thì giữ một dòng.',
    none: 'Các tệp không ghi khác nhau về điểm năm trước, mục tiêu, đơn vị chủ trì hay thời gian.',
    heads: {
      number: 'Thứ tự',
      code: 'Mã',
      indicator: 'Nội dung chỉ số',
      field: 'Ghi khác nhau về',
      value: 'Ghi là',
      file: 'Tệp',
      sheet: 'Trang tính',
      row: 'Dòng',
      decision: 'Thống nhất ghi',
    },
    fields: {
      baseline: 'Điểm năm trước',
      baselineRank: 'Thứ hạng năm trước',
      target: 'Mục tiêu',
      targetRank: 'Mục tiêu thứ hạng',
      lead: 'Đơn vị chủ trì',
      timeline: 'Thời gian thực hiện',
    },
    targetOf: (year: string) => `Mục tiêu năm ${year}`,
  },
  shares: {
    name: 'Tình hình gửi',
    title: 'TÌNH HÌNH GỬI PHỤ LỤC',
    heads: {
      number: 'Thứ tự',
      unit: 'Đơn vị gửi',
      file: 'Tệp',
      sheet: 'Trang tính',
      records: 'Số dòng',
      shared: 'Trùng tệp khác',
      contradicted: 'Mâu thuẫn',
      status: 'Tình hình',
    },
    statuses: {
      base: 'Phụ lục gốc',
      sent: 'Đã gửi',
      silent: 'Chưa gửi',
      noAppendix: 'Không thấy bảng phụ lục',
      unread: (why: string) => `Không đọc được: ${why}`,
      otherYears: (years: string) => `Đã gửi; ghi năm ${years}, khác phụ lục gốc`,
    },
    noBase: 'Chưa rõ tệp nào là phụ lục gốc nên không xét được đơn vị nào chưa gửi.',
    nameBase: 'Chỉ tệp đó bằng: --base TỆP.',
  },
  told: {
    merged: (records: number, files: number) => `Đã ghép ${records} dòng từ ${files} tệp.`,
    base: (file: string) => `Phụ lục gốc: ${file}.`,
    shared: (records: number) => `${records} dòng có ở nhiều tệp.`,
    contradictions: (count: number) =>
      count === 0
        ? 'Các tệp không ghi khác nhau về điểm năm trước, mục tiêu, đơn vị chủ trì hay thời gian.'
        : `${count} nội dung ghi khác nhau: xem trang Mâu thuẫn.`,
    silent: (units: string) => `Chưa gửi: ${units}.`,
    noAppendix: (file: string) => `${file}: không thấy bảng phụ lục nào.`,
    nothing: 'không tệp nào có bảng phụ lục để ghép.',
  },
};
