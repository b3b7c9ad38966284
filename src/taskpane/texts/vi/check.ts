/** The view Rà soát. */
export const check = {
  first: 'Rà soát phụ lục',
  again: 'Rà soát lại',
  all: 'Rà soát mọi trang',
  marking: 'Đánh dấu ô',
  markingOff: 'Excel này không hoàn tác được sau khi đánh dấu, nên chỉ đánh dấu khi anh/chị bật.',
  fixSafe: (count: number) => `Sửa nhanh ${count} chỗ`,
  undo: 'Hoàn tác',
  whole: 'Cả bảng',
  kept: (count: number) => `Nội dung giữ nguyên (${count})`,
  takeBack: 'Bỏ giữ nguyên',
  why: 'Vì sao',
  how: 'Cách sửa',
  fix: 'Sửa',
  keep: 'Giữ nguyên…',
  keepReason: 'Lý do giữ nguyên',
  keepConfirm: 'Giữ nguyên',
  goTo: 'Xem ô',
  next: 'Chỗ tiếp theo (F8)',
  previous: 'Chỗ trước (Shift+F8)',
  choose: 'Chọn một cách sửa:',
  understood: (framework: string, year: number | string, records: number) =>
    `${framework} ${year} · ${records} dòng`.trim(),
  clean: (records: number, rules: number) =>
    `${records} dòng, ${rules} nội dung kiểm tra, không có gì phải sửa.`,
  noAppendix: 'Chưa thấy bảng phụ lục trên trang này.',
  nearest: (row: number, missing: string) => `Dòng ${row} gần giống tiêu đề nhất, còn thiếu cột ${missing}.`,
};
