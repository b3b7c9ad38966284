import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';

const merged = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Quý IV/2024
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư |`;

export const table: RuleTable = {
  rule: 'timeline-missing',
  accepts: [
    {
      claim: {
        vi: 'Dòng nhóm và dòng giải pháp để trống thời gian là bình thường.',
        en: 'Group rows and solutions leave the timeline blank.',
      },
      plan: [26, 62],
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Thời gian thực hiện
I | Chỉ số thành phần chủ trì | | | |
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Thường xuyên
 | - Dùng chung hạ tầng viễn thông với các ngành khác. | | | |`,
    },
    {
      claim: {
        vi: 'Bảng không có cột thời gian thì nội dung khác nêu.',
        en: 'Where there is no such column, another rule tells it.',
      },
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
    },
    {
      claim: {
        vi: 'Ô thời gian gộp cho hai dòng.',
        en: 'One merged timeline for two rows.',
      },
      sheet: sheetOf(merged, { merges: [{ top: 1, left: 5, bottom: 2, right: 5 }] }),
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Chỉ số có mục tiêu mà không có thời gian.',
        en: 'An indicator with a goal and no time.',
      },
      sheet: merged,
      finds: [{ cells: ['F3'], severity: 'error', says: '1.2.1 chưa có thời gian thực hiện', writes: null }],
    },
    {
      claim: {
        vi: 'Nhiệm vụ không có thời gian: cần xem lại.',
        en: 'A task without a time is worth a look.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
2 | Tập huấn nghiệp vụ | Sở Nội vụ |`,
      finds: [{ cells: ['D3'], severity: 'warning', says: 'Tập huấn nghiệp vụ' }],
    },
    {
      claim: {
        vi: 'Chưa đọc ô gộp: có thể trống, có thể gộp với ô trên.',
        en: 'Merged cells were not read: it may be blank or merged with the cell above.',
      },
      sheet: sheetOf(merged, { merges: 'unknown' }),
      finds: [{ cells: ['F3'], severity: 'info', says: 'trống hoặc gộp với ô trên' }],
    },
  ],
};
