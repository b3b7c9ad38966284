import type { RuleTable } from '../rule-table';
import { scored, tasks } from '../small-sheets';

export const table: RuleTable = {
  rule: 'target-missing',
  accepts: [
    {
      claim: { vi: 'Mục tiêu là điểm, hoặc giữ nguyên.', en: 'A score as goal, or one to keep.' },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30',
        '3.1.1. Hạ tầng số | 46.75 | Duy trì',
      ]),
    },
    {
      claim: { vi: 'Dòng nhiệm vụ không cần mục tiêu.', en: 'A task needs no goal.' },
      sheet: tasks(['Công khai thủ tục hành chính | Sở Tài chính | Sở Công Thương']),
    },
    {
      claim: {
        vi: 'Dòng giải pháp dưới chỉ số không có mục tiêu.',
        en: 'A row of solutions under an indicator has no goal.',
      },
      plan: [26, 33, 34],
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024

STT | Nhiệm vụ, giải pháp | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Chỉ số: 2.2.2. Tỷ lệ chi cho khoa học và công nghệ/GRDP (%) | 17.07 | ≥ 25 | Sở Tài chính
 | - Mỗi năm bố trí kinh phí sự nghiệp khoa học tăng từ 10 - 15%. | | |
2 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư
 | - Giữ tỷ lệ hồ sơ trực tuyến trên 90%, hỗ trợ 100% phí gửi kết quả. | | |`,
    },
    {
      claim: {
        vi: 'Năm nay để trống nhưng có mục tiêu của năm sau.',
        en: 'Blank for this year, with a goal for a later one.',
      },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2026

STT | Chỉ số | Mục tiêu năm 2026 | Mục tiêu năm 2030 | Đơn vị chủ trì | Thời gian thực hiện
1 | 1.2.1. Chi phí gia nhập thị trường | | ≥ 50 | Sở Tài chính | 2030
2 | 3.1.1. Hạ tầng số | ≥ 60 | ≥ 80 | Sở Công Thương | 2026`,
    },
    {
      claim: { vi: 'Chỉ đặt mục tiêu thứ hạng.', en: 'Only a rank is the goal.' },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024

STT | Chỉ số | Điểm số năm 2023 | Mục tiêu điểm số năm 2024 | Mục tiêu thứ hạng năm 2024 | Đơn vị chủ trì
1 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | | 10/63 | Sở Tài chính
2 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | 12/63 | Sở Công Thương`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Chỉ số để trống mục tiêu.', en: 'An indicator with a blank goal.' },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | 20.34 | ',
        '3.1.1. Hạ tầng số | 46.75 | ≥ 55',
        '7.1.2. Sản phẩm OCOP | 18.79 | —',
      ]),
      finds: [
        { cells: ['D4'], severity: 'error', says: '1.2.1 chưa ghi mục tiêu', writes: null },
        { cells: ['D6'], severity: 'error' },
      ],
    },
  ],
};
