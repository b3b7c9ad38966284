import { cellKey } from '../../../src/appendix';
import { sheetOf } from '../../support/sheet-text';
import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

export const table: RuleTable = {
  rule: 'target-unit-mismatch',
  accepts: [
    {
      claim: {
        vi: 'Tên kết bằng "(%)" không có nghĩa là điểm tính theo %.',
        en: 'A name that ends in "(%)" does not make the score one.',
      },
      plan: 18,
      sheet: scored([
        '2.2.3. Chi cho nghiên cứu khoa học và phát triển công nghệ/GRDP (%) | 2.43 | ≥ 10',
        '2.2.2. Tỷ lệ chi cho khoa học và công nghệ từ ngân sách địa phương/GRDP (%) | 17.07 | ≥25',
      ]),
    },
    {
      claim: { vi: 'Điểm và mục tiêu đều là tỷ lệ.', en: 'Score and goal are both percentages.' },
      plan: 60,
      sheet: scored([
        '1.2.1. Doanh nghiệp tin tưởng vào khả năng bảo vệ của pháp luật | 94.96% | $\\geq 95\\%$',
        '3.1.1. Hồ sơ nộp trực tuyến | 85% | ≥ 90%',
      ]),
    },
    {
      claim: { vi: 'Cả cột tính theo %.', en: 'The whole column is in per cent.' },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PCI NĂM 2024

STT | Chỉ tiêu | Đơn vị tính | Kết quả năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Hồ sơ nộp trực tuyến | % | 85 | ≥ 90% | Sở Nội vụ
2 | Hồ sơ giải quyết đúng hạn | % | 97 | 99 | Sở Nội vụ`,
    },
    {
      claim: {
        vi: 'Không có cột điểm năm trước thì không có gì để lệch.',
        en: "Without a column for last year's score there is nothing to differ from.",
      },
      plan: 60,
      sheet: `
PHỤ LỤC PHÂN CÔNG CHỈ SỐ PCI NĂM 2023

TT | Chỉ tiêu PCI | Mục tiêu 2023 | Lãnh đạo sở phụ trách | Đơn vị chủ trì thực hiện
1 | Doanh nghiệp tin tưởng vào khả năng bảo vệ của pháp luật | $\\geq 95\\%$ | Nguyễn Văn Bình | Thanh tra Sở`,
    },
    {
      claim: { vi: 'Tăng theo % so với điểm năm trước.', en: "Per cent more than last year's score." },
      sheet: scored(['1.2.1. Chi phí gia nhập thị trường | 20.34 | tăng 10%']),
    },
  ],
  finds: [
    {
      claim: { vi: 'Điểm 20,0, mục tiêu ghi 25%.', en: 'A score of 20.0 and a goal of 25 %.' },
      plan: [1, 2, 19, 22],
      sheet: scored([
        '5.2.2. Tỷ lệ dự án đầu tư đang hoạt động trong các khu công nghiệp/1.000 doanh nghiệp đang hoạt động | 20 | $\\geq 25\\%$',
        '5.2.3. Tỷ lệ các dự án đang hoạt động trong các cụm công nghiệp/1.000 doanh nghiệp đang hoạt động | 4.46 | ≥ 10 %',
        '3.1.1. Hạ tầng số | 46.75 | ≥ 55',
      ]),
      finds: [
        {
          cells: ['D4'],
          severity: 'error',
          says: '5.2.2: năm 2023 đạt 20,00 điểm, mục tiêu ghi ≥ 25%.',
          writes: { D4: '≥ 25' },
          safe: false,
        },
        {
          cells: ['D5'],
          severity: 'error',
          says: 'Nếu là điểm, ghi ≥ 10.',
          writes: { D5: '≥ 10' },
          safe: false,
        },
      ],
    },
    {
      claim: {
        vi: 'Tên là một tỷ lệ thật: có thể mục tiêu là chính tỷ lệ đó.',
        en: 'The name is a true share: the goal may be the share itself.',
      },
      plan: 3,
      sheet: scored([
        '6.3.3. Tỷ lệ doanh nghiệp khởi nghiệp sáng tạo/tổng số doanh nghiệp mới thành lập ở địa phương | "0.00" | ≥ 10%',
        '5.1.2. Tỷ lệ lao động từ 15 tuổi trở lên đã qua đào tạo (%) | 30 | ≥ 35%',
      ]),
      finds: [
        {
          cells: ['D4'],
          severity: 'error',
          says: 'nếu là tỷ lệ thực tế, ghi cả tỷ lệ của năm trước',
          writes: { D4: '≥ 10' },
          safe: false,
        },
        { cells: ['D5'], severity: 'error', says: 'nếu là tỷ lệ thực tế' },
      ],
    },
    {
      claim: {
        vi: 'Điểm năm trước là tỷ lệ, mục tiêu không có %.',
        en: 'A percentage, and a goal without the sign.',
      },
      sheet: scored(['1.2.1. Hồ sơ nộp trực tuyến | 85% | ≥ 90 điểm', '3.1.1. Hạ tầng số | 46.75 | ≥ 55']),
      finds: [
        {
          cells: ['D4'],
          severity: 'error',
          says: 'đạt 85%, mục tiêu ghi ≥ 90 điểm, không có dấu %',
          writes: null,
        },
      ],
    },
    {
      claim: {
        vi: 'Dấu % nằm ở định dạng ô, không phải trong chữ.',
        en: 'The per cent sign stands in the number format alone.',
      },
      sheet: sheetOf(
        scored(['5.2.2. Dự án trong khu công nghiệp | 20 | 0.25', '3.1.1. Hạ tầng số | 46.75 | ≥ 55']),
        {
          formats: new Map([[cellKey(3, 3), '0%']]),
        },
      ),
      finds: [{ cells: ['D4'], severity: 'error', says: 'theo cùng một đơn vị', writes: null }],
    },
  ],
};
