/** Why a workbook could not be written to, and what to do about it. */
export const refusals = {
  'cell-edit-mode': 'có ô đang được nhập dở. Nhấn Enter hoặc Esc trong ô rồi làm lại.',
  protected: 'trang tính đang khóa. Mở bằng Excel, bỏ khóa ở thẻ Xem lại (Review) rồi làm lại.',
  structure: 'cấu trúc sổ tính đang khóa. Mở bằng Excel, bỏ khóa sổ tính ở thẻ Xem lại (Review) rồi làm lại.',
  'read-only': 'tệp chỉ cho đọc. Lưu thành tệp khác rồi làm lại.',
  'too-large': 'nội dung quá lớn. Bớt dòng trống hoặc chia trang rồi làm lại.',
  gone: 'trang hoặc ô cần ghi không còn.',
  'pivot-blocked':
    'một PivotTable ở trang Bảng tổng hợp cần thêm chỗ mà các ô bên dưới hoặc bên phải đã có nội dung. Chuyển các ô đó sang trang khác rồi làm lại.',
  unsupported: 'tệp có nội dung mà chương trình chưa ghi được.',
  busy: 'chương trình đang bận. Làm lại sau giây lát.',
  cancelled: 'đã dừng.',
  failed: 'không ghi được vào sổ tính.',
};
