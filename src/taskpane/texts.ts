const vi = {
  name: 'Soát phụ lục',
  purpose: 'Đọc phụ lục kế hoạch PII, PCI, chỉ ra chỗ phải sửa và tính còn cách mục tiêu bao nhiêu.',
  promise: 'Không gửi dữ liệu đi đâu, không đổi ô nào khi chưa bấm Sửa.',
  noExcel: 'Ngăn này chạy trong Excel',
  noExcelHint: 'Mở sổ tính có phụ lục bằng Excel rồi bấm Mở ngăn Soát ở thẻ Soát phụ lục.',
  noOfficeJs: 'Chưa tải được thư viện của Microsoft',
  noOfficeJsHint: 'Kiểm tra kết nối mạng, đóng ngăn rồi mở lại.',
};

export type Texts = Readonly<Record<keyof typeof vi, string>>;

const en: Texts = {
  name: 'Appendix Check',
  purpose: 'Reads the appendix of a PII or PCI plan, shows what must be mended and how far each target is.',
  promise: 'Sends nothing anywhere, and changes no cell until you press Fix.',
  noExcel: 'This pane runs inside Excel',
  noExcelHint: 'Open the workbook in Excel, then press Open pane on the Appendix Check tab.',
  noOfficeJs: "Microsoft's library did not load",
  noOfficeJsHint: 'Check the network connection, then close the pane and open it again.',
};

/** Vietnamese unless the user has set Office, or the browser, to English. */
export const textsFor = (language: string): Texts => (language.toLowerCase().startsWith('en') ? en : vi);
