import type { PlanRecord } from '../../src/appendix';
import type { IndexStructure, PillarShape } from '../../src/gaps';
import { bound, recordOf, score } from './records';

/** The appendix of Bắc Giang's plan for PII 2024: ordinal | code | score 2023 | goal 2024 | lead. */
const table = `
   1 | 1.1.1 | 12.76 | ≥ 20  | Các sở, ngành, UBND các huyện, thị xã, thành phố và các đơn vị liên quan
   2 | 2.2.3 |  2.43 | ≥ 10  | Sở Khoa học và Công nghệ
   3 | 2.2.4 | 14.72 | ≥ 20  | Sở Khoa học và Công nghệ
   4 | 6.1.1 | 18.31 | ≥ 20  | Sở Khoa học và Công nghệ
   5 | 6.2.3 |  2.81 | ≥ 5   | Sở Khoa học và Công nghệ
   6 | 6.3.3 |  0.00 | ≥ 10% | Sở Khoa học và Công nghệ
   7 | 1.2.1 | 20.34 | ≥ 30  | Sở Kế hoạch và Đầu tư
   8 | 4.2.1 | 18.90 | ≥ 25  | Sở Kế hoạch và Đầu tư
   9 | 4.2.2 | 21.05 | ≥ 30  | Sở Kế hoạch và Đầu tư
  10 | 2.1.2 |  1.64 | ≥ 10  | Sở Giáo dục và Đào tạo
  11 | 2.2.1 |  6.31 | ≥ 10  | Các sở, ngành và đơn vị liên quan
  12 | 2.2.2 | 17.07 | ≥ 25  | Sở Tài chính
  13 | 3.1.1 | 46.75 | ≥ 55  | Sở Thông tin và Truyền thông
  14 | 4.1.1 |  7.57 | ≥ 15  | Ngân hàng Nhà nước chi nhánh Bắc Giang
  15 | 5.2.2 | 20.0  | ≥ 25% | Ban Quản lý các Khu công nghiệp tỉnh
  16 | 5.2.3 |  4.46 | ≥ 10% | Sở Công Thương
  17 | 7.1.2 | 18.79 | ≥ 25  | Sở Nông nghiệp và Phát triển nông thôn`;

export const plan004: readonly PlanRecord[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [ordinal = '', code = '', before = '', goal = '', lead = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const generic = lead.startsWith('Các sở');
    return recordOf({
      row: Number(ordinal),
      code,
      baseline: score(Number(before)),
      target: bound('>=', Number(goal.replace(/[≥%]/g, '')), {
        unit: goal.endsWith('%') ? 'percent' : 'point',
      }),
      leads: generic ? [] : [lead],
      generic: generic ? [lead] : [],
    });
  });

function pillar(code: string, side: PillarShape['side'], ...indicators: readonly number[]): PillarShape {
  const groups = indicators.map((count, at) => ({ code: `${code}.${at + 1}`, indicators: count }));
  return { code, side, weight: 1, groups };
}

/** PII 2023 as far as it is known: seven pillars, 52 indicators. */
export const pii2023: IndexStructure = {
  known: true,
  pillars: [
    pillar('1', 'input', 3, 4),
    pillar('2', 'input', 3, 4),
    pillar('3', 'input', 2, 3),
    pillar('4', 'input', 4, 3),
    pillar('5', 'input', 3, 3, 3),
    pillar('6', 'output', 2, 4, 3),
    pillar('7', 'output', 4, 4),
  ],
  maximum: 100,
  scale: 1,
  assumption: 'plain-means-by-group',
};
