/** What is wrong with a call of the command line. */
export const callFaults = {
  unknownCommand: (command: string) => `không có lệnh "${command}".`,
  noCommand: 'chưa có lệnh.',
  unknownOption: (option: string, command: string) => `lệnh ${command} không có tùy chọn ${option}.`,
  valueMissing: (option: string) => `tùy chọn ${option} cần một giá trị.`,
  valueNotWanted: (option: string) => `tùy chọn ${option} không nhận giá trị.`,
  valueUnknown: (option: string, value: string, known: readonly string[]) =>
    `${option} không nhận "${value}"; chọn một trong: ${known.join(', ')}.`,
  notADate: (option: string, value: string) =>
    `${option} cần một ngày dạng NĂM-THÁNG-NGÀY như 2024-07-09, không phải "${value}".`,
  notACount: (option: string, value: string) => `${option} cần một số từ 0 trở lên, không phải "${value}".`,
  ruleUnknown: (rule: string) => `không có nội dung kiểm tra "${rule}". Xem danh sách bằng lệnh: soat rules`,
  filesMissing: (command: string) => `lệnh ${command} cần tên tệp .xlsx.`,
  oneFileOnly: (command: string) => `lệnh ${command} chỉ nhận một tệp mỗi lần.`,
  filesNotWanted: (command: string) => `lệnh ${command} không nhận tên tệp.`,
  workbookMissing: (command: string) =>
    `lệnh ${command} cần nơi ghi: -o TỆP.xlsx (tệp khác), hoặc --in-place để ghi đè lên tệp đang đọc.`,
  frameworkMissing: 'lệnh template cần tên bộ chỉ số: pii hoặc pci.',
  newWorkbookMissing: (command: string) => `lệnh ${command} cần nơi ghi: -o TỆP.xlsx.`,
  outputIsNoWorkbook: (file: string) => `kết quả là sổ tính, không ghi vào tên ${file}. Dùng đuôi .xlsx.`,
  outputIsInput: (file: string) => `--output trùng với tệp đang đọc: ${file}. Chọn tên khác.`,
  outputIsWorkbook: (file: string) => `kết quả là văn bản, không ghi vào tên ${file}. Chọn đuôi khác.`,
  outputNotWritten: (file: string, why: string) => `không ghi được ${file}: ${why}`,
  writeFaults: {
    'folder-missing': 'không có thư mục này.',
    folder: 'đây là thư mục.',
    'no-permission': 'không có quyền ghi.',
    'no-space': 'đĩa đã đầy.',
    other: 'đĩa từ chối.',
  },
  crashed: 'chương trình gặp lỗi. Xin báo lại cho người phụ trách kèm dòng dưới đây.',
  seeHelp: (command: string) => `Xem cách dùng: ${command}`,
};
