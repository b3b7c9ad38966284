import { cellKey } from '../../../src/appendix';
import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';
import { components, scored } from '../small-sheets';

const ranked = (ranks: readonly string[]) => `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024

STT | Chỉ số | Thứ hạng năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
${ranks.map((rank, index) => `${index + 1} | 1.2.${index + 1}. Môi trường kinh doanh | ${rank} | top 10 | Sở Tài chính`).join('\n')}`;

export const table: RuleTable = {
  rule: 'baseline-out-of-scale',
  accepts: [
    {
      claim: { vi: 'PII từ 0 đến 100.', en: 'The PII runs from 0 to 100.' },
      sheet: scored(['1.2.1. Chi phí gia nhập thị trường | 100 | Duy trì', '3.1.1. Hạ tầng số | 0 | ≥ 55']),
    },
    {
      claim: { vi: 'Chỉ số thành phần PCI ghi theo thang 100.', en: 'PCI components on the scale of 100.' },
      sheet: components(['Tính minh bạch | 66.50 | ≥ 70', 'Gia nhập thị trường | 72.90 | ≥ 75']),
    },
    {
      claim: { vi: 'Tiêu đề ghi rõ thang điểm 100.', en: 'The header names the scale of 100.' },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PCI NĂM 2024

STT | Chỉ số | Điểm số năm 2023 (thang điểm 100) | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Tính minh bạch | 9.5 | ≥ 10 | Sở Tài chính
2 | Gia nhập thị trường | 65 | ≥ 70 | Sở Tài chính`,
    },
    {
      claim: {
        vi: 'Chỉ tiêu bên trong chỉ số thành phần không theo thang điểm.',
        en: 'A figure within a PCI component is on no scale.',
      },
      sheet: components(['Số ngày đăng ký doanh nghiệp | 15 | ≤ 10', 'Tính minh bạch | 6.65 | ≥ 7']),
    },
    {
      claim: { vi: 'Tỷ lệ tính đến 100%.', en: 'A percentage ends at 100.' },
      sheet: components(['Tính minh bạch | 66.5% | từ 70 - 75%', 'Gia nhập thị trường | chưa có | Duy trì']),
    },
    {
      claim: {
        vi: 'Cột đơn vị tính cho biết đây không phải là điểm.',
        en: 'A unit column tells that this is no score.',
      },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024

STT | Chỉ số | Đơn vị tính | Điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 6.1.1. Đơn đăng ký sáng chế | đơn | 150 | ≥ 200 | Sở Khoa học và Công nghệ
2 | 3.1.1. Hạ tầng số | điểm | 46.75 | ≥ 55 | Sở Công Thương`,
    },
    {
      claim: {
        vi: 'Không rõ bộ chỉ số nào thì không rõ thang điểm.',
        en: 'Where the index is not known, neither is the scale.',
      },
      sheet: `
STT | Chỉ số | Điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Chỉ số hài lòng | 120 | ≥ 130 | Sở Nội vụ
2 | Chỉ số khác | 46 | ≥ 55 | Sở Nội vụ`,
    },
    {
      claim: {
        vi: '"1.234" đọc được hai cách: có nội dung kiểm tra riêng.',
        en: '"1.234" can be read both ways, which another rule asks about.',
      },
      sheet: scored(['1.2.1. Chi phí gia nhập thị trường | "1.234" | ≥ 30']),
    },
    {
      claim: { vi: 'Thứ hạng từ 1 đến 63.', en: 'Ranks from 1 to 63.' },
      sheet: ranked(['01/63', '63/63', '3/14', 'hạng 11']),
    },
    {
      claim: {
        vi: 'Ô ngày tháng trong cột thứ hạng có nội dung kiểm tra riêng.',
        en: 'A date in the column of ranks is found by a rule of its own.',
      },
      sheet: sheetOf(ranked(['11/63', '23102']), { formats: new Map([[cellKey(4, 2), 'mmm-yy']]) }),
    },
  ],
  finds: [
    {
      claim: { vi: 'Điểm PII trên 100.', en: 'A PII score above 100.' },
      sheet: scored(['1.2.1. Chi phí gia nhập thị trường | 203.4 | ≥ 30', '3.1.1. Hạ tầng số | -5 | ≥ 55']),
      finds: [
        { cells: ['C4'], severity: 'error', says: 'thang điểm từ 0 đến 100', writes: null },
        { cells: ['C5'], severity: 'error', says: 'ghi -5' },
      ],
    },
    {
      claim: {
        vi: 'Một chỉ số thành phần PCI trên 10 giữa các chỉ số theo thang 10.',
        en: 'One PCI component above 10 among others on the scale of 10.',
      },
      sheet: components([
        'Tính minh bạch | 6.65 | ≥ 7',
        'Chỉ số thành phần "Gia nhập thị trường" | 72.9 | ≥ 8',
        'Cạnh tranh bình đẳng | 7.31 | ≥ 7.5',
      ]),
      finds: [{ cells: ['C5'], severity: 'error', says: 'thang điểm từ 0 đến 10' }],
    },
    {
      claim: { vi: 'Tiêu đề ghi thang điểm 10.', en: 'The header names the scale of 10.' },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PCI NĂM 2024

STT | Chỉ số | Điểm số năm 2023 (0-10) | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Tính minh bạch | 66.5 | ≥ 7 | Sở Tài chính
2 | Gia nhập thị trường | 73 | ≥ 8 | Sở Tài chính`,
      finds: [
        { cells: ['C4'], severity: 'error' },
        { cells: ['C5'], severity: 'error' },
      ],
    },
    {
      claim: { vi: 'Thứ hạng sau cả tỉnh cuối cùng.', en: 'A rank behind the last.' },
      sheet: ranked(['70/63', 'hạng 64', '0/63', '11/63']),
      finds: [
        { cells: ['C4'], severity: 'error', says: 'chỉ xếp hạng từ 1 đến 63' },
        { cells: ['C5'], severity: 'error', says: 'ghi hạng 64' },
        { cells: ['C6'], severity: 'error' },
      ],
    },
  ],
};
