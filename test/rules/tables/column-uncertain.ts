import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'column-uncertain',
  accepts: [
    {
      claim: { vi: 'Tiêu đề quen thuộc, không phân vân.', en: 'Known headers leave no doubt.' },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
    },
    {
      claim: {
        vi: '"Đơn vị" cạnh "Đơn vị chủ trì" là đơn vị tính.',
        en: '"Đơn vị" beside "Đơn vị chủ trì" is the unit of measure.',
      },
      sheet: `
STT | Chỉ số | Đơn vị | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | điểm | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | 1.2.1. Chi phí gia nhập thị trường | điểm | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
    },
    {
      claim: {
        vi: '"Mã" là mã riêng của đơn vị hay số thứ tự thì cũng như nhau.',
        en: 'Whether "Mã" is a code or a number makes no difference.',
      },
      sheet: `
Mã | Nhiệm vụ | Đơn vị chủ trì | Thời gian
CV01 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
CV02 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý I/2025`,
    },
    {
      claim: {
        vi: 'Cột lạ không giống trường nào thì để yên.',
        en: 'A further column that is like no field is left alone.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Bài học
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Cần làm sớm từ đầu năm
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Cần thêm nhân lực`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Cột không có tên quen thuộc, nội dung là các cơ quan.',
        en: 'A column without a known name whose cells are organisations.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Bộ máy
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [{ cells: ['E1'], severity: 'info', says: 'nội dung giống đơn vị chủ trì', writes: null }],
    },
    {
      claim: {
        vi: '"Kết quả" lẫn số và chữ: là mức năm trước hay mục tiêu, sản phẩm?',
        en: '"Kết quả" over figures and words alike: last year, goal or product?',
      },
      sheet: `
STT | Nhiệm vụ | Kết quả | Đơn vị chủ trì | Thời gian
1 | Rà soát văn bản | 12 | Sở Tư pháp | Quý I/2025
2 | Tập huấn nghiệp vụ | Báo cáo tổng hợp | Sở Nội vụ | Quý I/2025`,
      finds: [
        { cells: ['C1'], severity: 'info', says: 'đang được hiểu là mức năm trước, cũng có thể là mục tiêu' },
      ],
    },
    {
      claim: {
        vi: 'Tiêu đề hai dòng: chỉ vào dòng có chữ.',
        en: 'A header of two rows: the row with words is pointed at.',
      },
      sheet: `
STT | Chỉ số | Điểm số | | Bộ máy
 | | Năm 2023 | Mục tiêu năm 2024 |
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [{ cells: ['E1'], severity: 'info' }],
    },
    {
      claim: {
        vi: 'Bảng đã có chủ trì; cột thêm ghi thời gian dưới tên lạ.',
        en: 'A further column holds times under an unknown name.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Bao giờ xong
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Quý IV/2024
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Quý III/2024`,
      finds: [{ cells: ['F1'], severity: 'info', says: 'giống thời gian thực hiện' }],
    },
    {
      claim: {
        vi: 'Hai cột "Ghi chú", một cột toàn tên cơ quan mà chưa có cột chủ trì.',
        en: 'Two columns "Ghi chú", one of them full of organisations, and no lead.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Ghi chú | Ghi chú
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Theo báo cáo | Sở Thông tin và Truyền thông
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Theo báo cáo | Sở Kế hoạch và Đầu tư`,
      finds: [{ cells: ['F1'], severity: 'info', says: 'nội dung giống đơn vị chủ trì' }],
    },
  ],
};
