import type { CommandName } from '../page/ribbon';

/** What the page around the sheet says. Sheet words are those of Excel in Vietnamese. */
export const vi = {
  title: 'Soát phụ lục – dùng thử',
  open: 'Mở .xlsx',
  samples: 'Mẫu',
  save: 'Lưu .xlsx',
  ribbon: 'Thẻ Soát phụ lục',
  commands: {
    check: 'Rà soát',
    mark: 'Đánh dấu',
    gaps: 'Chênh lệch',
    report: 'Báo cáo',
    cleanUp: 'Gỡ dấu rà soát',
  } satisfies Record<CommandName, string>,
  nameBox: 'Hộp tên: ô đang chọn, hoặc ô cần đến',
  content: 'Nội dung ô',
  drawn: {
    bars: (title: string) => `Biểu đồ thanh ngang “${title}”`,
    columns: (title: string) => `Biểu đồ cột “${title}”`,
    chart: (name: string) => `Biểu đồ “${name}”`,
    picture: (name: string) => `Hình ảnh “${name}”`,
    other: (name: string) => `Hình vẽ “${name}”`,
    kept: 'Bản dùng thử không vẽ, nhưng giữ nguyên trong tệp.',
  },
  keys: 'Phím Tab sang ô bên cạnh, F6 ra khỏi trang tính, Alt+Enter mở liên kết.',
  sheets: 'Các trang',
  sheet: (name: string) => `Trang ${name}`,
  workbook: 'Sổ tính',
  pane: 'Ngăn Soát phụ lục',
  paneWidth: 'Độ rộng ngăn',
  smaller: 'Thu nhỏ',
  larger: 'Phóng to',
  zoom: (percent: number) => `${percent} %`,
  average: (figure: string) => `Trung bình: ${figure}`,
  count: (figure: string) => `Đếm: ${figure}`,
  sum: (figure: string) => `Tổng: ${figure}`,
  close: 'Đóng',
  dropHere: 'Thả tệp .xlsx vào đây để mở; thả nhiều tệp để ghép biểu',
  merging: (files: number) => `Đang ghép ${files} tệp…`,
  mergedName: 'ghep-bieu.xlsx',
  notOpened: (name: string, why: string) => `${name}: ${why}`,
  notRead: 'không đọc được tệp từ đĩa.',
  noSuchPlace: (wanted: string) => `Không có ô, vùng hay tên nào là “${wanted}”. Ví dụ: D17, B2:C9.`,
  linkLost: (place: string) => `Liên kết trỏ đến “${place}”, chỗ này không còn trong sổ tính.`,
  linkOutside: (address: string) =>
    `Liên kết ra ngoài: ${address}. Bản dùng thử không mở địa chỉ ngoài máy này.`,
  refused: {
    protected:
      'Trang tính hoặc ô đang khóa nên không sửa được. Bỏ khóa ở thẻ Xem lại (Review) của Excel rồi mở lại.',
    merged: 'Vùng dán chạm ô gộp nên không dán được. Chọn vùng không có ô gộp rồi dán lại.',
    pivot: 'Ô thuộc bảng tổng hợp (PivotTable) nên không gõ đè được. Số liệu lấy từ bảng nguồn.',
    changedSince: 'Ô đã được thay đổi từ lúc đó nên không hoàn tác được.',
    other: 'Không làm được việc này.',
  },
  saveFirst: (name: string) => `Lưu các thay đổi trong ${name}?`,
  saveFirstHint: 'Không lưu thì các thay đổi sẽ mất.',
  saveYes: 'Lưu',
  saveNo: 'Không lưu',
  cancel: 'Hủy',
};

export type Texts = Readonly<typeof vi>;
