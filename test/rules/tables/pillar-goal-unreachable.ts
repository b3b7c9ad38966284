import { plan004 } from '../../appendix/support/plan-004';
import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

const goals = (rows: string) => sheetOf(rows, { sheet: 'Mục tiêu trụ cột' });

export const table: RuleTable = {
  rule: 'pillar-goal-unreachable',
  accepts: [
    {
      claim: {
        vi: 'Trụ cột cần giữ, hoặc còn trông vào chỉ số khác.',
        en: 'A pillar to keep, or one that other indicators may still carry.',
      },
      sheet: [
        sheetOf(plan004({ withoutSolutions: true })),
        goals(`
- Trụ cột 1. Thể chế: đạt trên 67,23 điểm, xếp thứ hạng 04/63.
- Trụ cột 4. Trình độ phát triển của thị trường: đạt số điểm bình quân trên 60 điểm, nằm trong top 10.
- Trụ cột 6. Sản phẩm tri thức, sáng tạo và công nghệ: đạt số điểm bình quân trên 50 điểm.`),
      ],
    },
    {
      claim: { vi: 'Trụ cột chỉ đặt thứ hạng.', en: 'A pillar with a rank as its only goal.' },
      sheet: [
        sheetOf(plan004({ withoutSolutions: true })),
        goals('- Trụ cột 2. Vốn con người, nghiên cứu và phát triển: nằm trong top 10 cả nước.'),
      ],
    },
    {
      claim: { vi: 'Không có mục tiêu trụ cột.', en: 'No goal for a pillar.' },
      sheet: scored(['2.2.1. Nhân lực nghiên cứu | 6.31 | ≥ 10']),
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Trụ cột 2 đặt trên 50: các chỉ số đạt đủ, chỉ số khác được 100 vẫn chỉ 43,12.',
        en: 'Pillar 2 is to pass 50: with every goal met and 100 elsewhere it comes to 43.12.',
      },
      sheet: [
        sheetOf(plan004({ withoutSolutions: true })),
        goals(
          '- Trụ cột 2. Vốn con người, nghiên cứu và phát triển: đạt số điểm bình quân trên 50 điểm, nằm trong top 10.',
        ),
      ],
      finds: [
        {
          cells: ['Mục tiêu trụ cột!A1'],
          severity: 'warning',
          says: 'Trụ cột 2 đặt mục tiêu 50, tính thử tối đa 43,12.',
          writes: null,
        },
      ],
    },
  ],
};
