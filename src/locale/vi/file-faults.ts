const repair = 'Mở tệp bằng Excel, cho sửa chữa rồi lưu lại; nếu không mở được, xin lại tệp từ nơi gửi.';

/** Why a file could not be read, and what to do about it. */
export const fileFaults = {
  'file-missing': 'không có tệp này. Kiểm tra lại tên và đường dẫn.',
  folder: 'đây là thư mục. Hãy ghi tên từng tệp .xlsx trong đó.',
  'no-permission': 'không có quyền đọc tệp này.',
  'not-readable': 'không đọc được tệp từ đĩa.',
  'empty-file': 'tệp rỗng (0 byte). Xin lại tệp từ nơi gửi.',
  'not-a-zip': 'đây không phải tệp Excel .xlsx. Mở bằng Excel rồi lưu lại dạng .xlsx.',
  truncated: 'tệp bị cụt phần cuối, có thể tải về chưa xong. Tải lại hoặc xin lại tệp từ nơi gửi.',
  damaged: `tệp bị hỏng. ${repair}`,
  encrypted: 'tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu mở tệp rồi lưu lại.',
  xls: 'tệp dạng cũ .xls. Mở bằng Excel, chọn Lưu dưới dạng, kiểu Excel Workbook (.xlsx).',
  'not-a-workbook': 'đây không phải sổ tính Excel (có thể là tệp Word, PowerPoint hoặc tệp nén).',
  'too-large': 'tệp quá lớn hoặc nén bất thường, không mở để an toàn.',
  'too-many-parts': 'tệp có quá nhiều thành phần, không mở để an toàn.',
  'too-many-items': 'tệp có quá nhiều trang tính, tên hoặc kiểu, không mở để an toàn.',
  'unsafe-part-name': 'tệp có thành phần mang tên không an toàn, không mở.',
  'duplicate-part': `tệp có hai thành phần trùng tên. ${repair}`,
  'missing-part': `tệp thiếu một thành phần. ${repair}`,
  'unsupported-compression': 'tệp nén theo cách không đọc được. Mở bằng Excel rồi lưu lại.',
  'unsupported-encoding': 'tệp dùng bảng mã không đọc được. Mở bằng Excel rồi lưu lại.',
  dtd: 'tệp chứa nội dung có thể gây hại (DTD), không mở.',
  'malformed-xml': `nội dung trong tệp bị hỏng. ${repair}`,
  'malformed-part': `nội dung trong tệp không đúng quy cách. ${repair}`,
  'invalid-change': 'không ghi được thay đổi vào tệp này.',
  'no-visible-sheet': 'không có trang tính nào đang hiện để rà soát.',
  crashed: 'chương trình gặp lỗi khi đọc tệp này. Xin báo lại cho người phụ trách kèm dòng dưới đây.',
};

/** The sheet that was asked for is not in the file. */
export const sheetMissing = (sheet: string, sheets: readonly string[]): string =>
  `không có trang tính "${sheet}". Trong tệp có: ${sheets.map((name) => `"${name}"`).join(', ')}.`;
