/** What the page around the sheet says. It is there for trying, so it speaks Vietnamese alone. */
export const texts = {
  title: 'Soát phụ lục – dùng thử',
  open: 'Mở .xlsx',
  samples: 'Mẫu',
  save: 'Lưu .xlsx',
  saved: (name: string) => `Đã lưu ${name}.`,
  cell: 'Ô đang chọn',
  content: 'Nội dung ô',
  sheets: 'Các trang',
  sheet: (name: string) => `Trang ${name}`,
  pane: 'Ngăn Soát phụ lục',
  close: 'Đóng',
  notOpened: (name: string, why: string) => `${name}: ${why}`,
  notRead: 'không đọc được tệp từ đĩa.',
  protectedSheet: 'Trang tính hoặc ô đang khóa nên không sửa được.',
  notDone: 'Không làm được việc này.',
} as const;
