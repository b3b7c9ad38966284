import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'typo-known',
  accepts: [
    {
      claim: {
        vi: '"phần đầu" là phần thứ nhất của văn bản.',
        en: '"phần đầu" may be the first part of something.',
      },
      sheet: 'Như đã nêu ở phần đầu của Kế hoạch, các phòng chuyên môn phấn đấu hoàn thành',
    },
    {
      claim: {
        vi: 'Lỗi ở dòng tiêu đề do nội dung kiểm tra khác báo.',
        en: 'The header has a rule of its own.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu phần đầu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | 30/8/2024
2 | Cạnh tranh bình đẳng | 6.31 | ≥ 7 | Sở Công Thương | Sở Tài chính | 30/8/2024`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Các lỗi của kế hoạch 000.', en: 'The slips of plan 000.' },
      plan: 70,
      sheet:
        'Kết hoạch số 293/KH-UBND; phân công nhệm vụ, nhệm vụ; phần đầu góp phần nâng vao chỉ số của danh nghiệp',
      finds: [
        {
          cells: ['A1'],
          severity: 'info',
          says: 'nhệm vụ',
          safe: false,
          writes: {
            A1: 'Kế hoạch số 293/KH-UBND; phân công nhiệm vụ, nhiệm vụ; phấn đấu góp phần nâng cao chỉ số của doanh nghiệp',
          },
        },
      ],
    },
    {
      claim: { vi: 'Các lỗi của kế hoạch 001.', en: 'The slips of plan 001.' },
      plan: 87,
      sheet: 'Phòng Quản lý công nghệ và Đội mới sáng tạo; không có thái độ nhũn nhĩu',
      finds: [{ cells: ['A1'], severity: 'info', says: 'Đổi mới sáng tạo' }],
    },
    {
      claim: { vi: '"các các phòng" của kế hoạch 002.', en: 'The doubled word of plan 002.' },
      plan: 93,
      sheet: 'đề nghị các các phòng, đơn vị phản ánh kịp thời',
      finds: [
        { cells: ['A1'], severity: 'info', writes: { A1: 'đề nghị các phòng, đơn vị phản ánh kịp thời' } },
      ],
    },
    {
      claim: { vi: '"Phân đấu" của kế hoạch 003.', en: 'The slip of plan 003.' },
      plan: 103,
      sheet: '- Phân đấu năm 2020 tăng 10%',
      finds: [{ cells: ['A1'], severity: 'info', writes: { A1: '- Phấn đấu năm 2020 tăng 10%' } }],
    },
  ],
};
