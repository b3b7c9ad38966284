import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'header-typo',
  accepts: [
    {
      claim: {
        vi: 'Tiêu đề viết đúng, kể cả viết hoa và có năm.',
        en: 'Headers spelt right, in capitals and with a year as well.',
      },
      sheet: `
TT | NỘI DUNG NHIỆM VỤ | Mục tiêu phấn đấu đến hết năm 2024 | CƠ QUAN CHỦ TRÌ | Thời hạn hoàn thành
1 | 3.1.1. Hạ tầng số | ≥ 55 | Sở Thông tin và Truyền thông | Quý IV/2024`,
    },
    {
      claim: {
        vi: 'Tiêu đề lạ nhưng không gần giống tiêu đề nào đã biết.',
        en: 'An unusual header that is close to no known one.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Sáng kiến kèm theo
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Hệ thống giám sát`,
    },
    {
      claim: { vi: 'Tiêu đề một từ thì không đoán.', en: 'A header of one word is not guessed at.' },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Khác
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Hệ thống giám sát`,
    },
  ],
  finds: [
    {
      claim: { vi: '"Mục tiêu phần đầu" là "phấn đấu".', en: '"phần đầu" for "phấn đấu".' },
      plan: 24,
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu phần đầu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
      finds: [
        {
          cells: ['D1'],
          severity: 'info',
          says: '"phần đầu", có lẽ là "phấn đấu"',
          writes: { D1: 'Mục tiêu phấn đấu năm 2024' },
          safe: true,
        },
      ],
    },
    {
      claim: {
        vi: 'Chữ hoa, ngắt dòng và phần trong ngoặc được giữ nguyên.',
        en: 'Capitals, line breaks and brackets are kept.',
      },
      sheet: `
STT | Chỉ số | MỤC TIÊU\\nPHẦN ĐẤU (điểm) | Đơn Vị Chủ Chì
1 | 3.1.1. Hạ tầng số | ≥ 55 | Sở Thông tin và Truyền thông`,
      finds: [
        { cells: ['C1'], severity: 'info', writes: { C1: 'MỤC TIÊU\nPHẤN ĐẤU (điểm)' }, safe: true },
        { cells: ['D1'], severity: 'info', says: '"Chì", có lẽ là "Trì"', writes: { D1: 'Đơn Vị Chủ Trì' } },
      ],
    },
    {
      claim: {
        vi: 'Tiêu đề lặp lại ở trang sau cũng được sửa.',
        en: 'A header repeated on the next page is put right as well.',
      },
      sheet: `
STT | Chỉ số | Mục tiêu phấn đâu | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | ≥ 55 | Sở Thông tin và Truyền thông
STT | Chỉ số | Mục tiêu phấn đâu | Đơn vị chủ trì
2 | 1.2.1. Chi phí gia nhập thị trường | ≥ 30 | Sở Kế hoạch và Đầu tư`,
      finds: [
        { cells: ['C1'], severity: 'info', writes: { C1: 'Mục tiêu phấn đấu' } },
        { cells: ['C3'], severity: 'info', writes: { C3: 'Mục tiêu phấn đấu' } },
      ],
    },
  ],
};
