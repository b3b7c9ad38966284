import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';
import { owned, tasks } from '../small-sheets';

const blankBelow = owned([
  'Sở Tài chính | Sở Công Thương',
  ' | Sở Công Thương',
  ' | Sở Nội vụ',
  'Sở Nội vụ | Sở Công Thương',
]);

export const table: RuleTable = {
  rule: 'lead-missing',
  accepts: [
    {
      claim: {
        vi: 'Có tên, hoặc lặp lại ô trên bằng "nt".',
        en: 'A name, or "nt" that repeats the one above.',
      },
      sheet: owned(['Sở Tài chính | Sở Công Thương', 'nt | Sở Nội vụ', '" | Sở Nội vụ']),
    },
    {
      claim: {
        vi: 'Giao chung là nội dung kiểm tra khác.',
        en: 'A group that names nobody is found by another rule.',
      },
      sheet: owned(['Các sở, ngành và các đơn vị liên quan | ', 'Sở Tài chính | Sở Công Thương']),
    },
    {
      claim: {
        vi: 'Dòng mới chỉ có tên là việc của nội dung kiểm tra khác.',
        en: 'A row that holds only a name is found by another rule.',
      },
      sheet: `${owned(['Sở Tài chính | Sở Công Thương'])}\n2 | 3.1.1. Hạ tầng số |  |  |  |  | `,
    },
    {
      claim: { vi: 'Ô gộp với ô trên.', en: 'The cell is merged with the one above.' },
      sheet: sheetOf(blankBelow, { merges: [{ top: 3, left: 4, bottom: 5, right: 4 }] }),
    },
    {
      claim: {
        vi: 'Dòng giải pháp và dòng nhóm không cần chủ trì.',
        en: 'Solutions and groups need no lead.',
      },
      plan: [26, 62],
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024

STT | Nhiệm vụ, giải pháp | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
I | Chỉ số thành phần chủ trì | | |
1 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư
 | - Cập nhật thủ tục thành lập doanh nghiệp trên cổng của tỉnh. | | |`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Ô chủ trì trống, hoặc ghi gạch ngang.', en: 'The lead is blank, or a dash.' },
      sheet: owned(['Sở Tài chính | Sở Công Thương', ' | Sở Công Thương', '— | Sở Nội vụ']),
      finds: [
        { cells: ['E5'], severity: 'error', says: '2.2.4 chưa ghi đơn vị chủ trì', writes: null },
        { cells: ['E6'], severity: 'error' },
      ],
    },
    {
      claim: {
        vi: 'Nhiệm vụ không có đơn vị chủ trì: cần xem lại.',
        en: 'A task without a lead is to be looked at.',
      },
      sheet: tasks(['Công khai thủ tục hành chính | | Sở Công Thương', 'Rà soát quy hoạch | Sở Xây dựng | ']),
      finds: [
        { cells: ['C4'], severity: 'warning', says: 'Công khai thủ tục hành chính chưa ghi đơn vị chủ trì' },
      ],
    },
    {
      claim: {
        vi: 'Chưa đọc ô gộp: ô trống dưới ô có tên chỉ là gợi ý.',
        en: 'Merges unknown: a blank below a name is a hint only.',
      },
      sheet: sheetOf(owned([' | Sở Công Thương', 'Sở Tài chính | Sở Công Thương', ' | Sở Công Thương']), {
        merges: 'unknown',
      }),
      finds: [
        { cells: ['E4'], severity: 'error' },
        { cells: ['E6'], severity: 'info', says: 'trống hoặc gộp với ô trên' },
      ],
    },
  ],
};
