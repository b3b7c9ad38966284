import type { RuleTable } from '../rule-table';
import { scored } from '../small-sheets';

export const table: RuleTable = {
  rule: 'rank-direction',
  accepts: [
    {
      claim: {
        vi: 'Số thập phân, hoặc hạng quá số tỉnh, do nội dung khác báo.',
        en: 'A decimal, or a rank behind the last, is told by another rule.',
      },
      sheet: `
PHỤ LỤC CHỈ SỐ PCI NĂM 2024
STT | Chỉ số | Xếp hạng năm 2023 | Mục tiêu xếp hạng năm 2024 | Đơn vị chủ trì
1 | Gia nhập thị trường | 22/63 | 70/63 | Sở Tài chính
2 | Tiếp cận đất đai | 7.45 | 25/63 | Sở Công Thương`,
    },
    {
      claim: { vi: 'Số nhỏ hơn là hạng tốt hơn.', en: 'A lower number is a better rank.' },
      sheet: scored([
        '1. Thể chế | 11/63 | 10/63',
        '3. Cơ sở hạ tầng | 12/63 | tăng 2-3 bậc',
        '5. Doanh nghiệp | 07/63 | từ 5 - 10/63',
        '6. Sản phẩm tri thức | 30/63 | Duy trì',
      ]),
    },
    {
      claim: { vi: 'Giữ vững hạng nhất.', en: 'To keep the first place.' },
      sheet: scored(['7. Tác động | 01/63 | giữ vững 01/63', '3. Cơ sở hạ tầng | 01/63 | 01/63']),
    },
    {
      claim: {
        vi: 'Đang hạng 4, phấn đấu trong nhóm 10 tỉnh dẫn đầu: là giữ, không phải lùi.',
        en: 'Fourth, and to be among the first ten: that keeps the rank.',
      },
      sheet: scored(['1. Thể chế | 04/63 | nằm trong nhóm 10 tỉnh dẫn đầu cả nước']),
    },
    {
      claim: { vi: 'Chưa biết thứ hạng năm trước.', en: "Last year's rank is not known." },
      sheet: scored(['2. Vốn con người | 34.2 | 20/63', '4. Thị trường | 40.1 | tăng 3 bậc']),
    },
    {
      claim: { vi: 'Điểm thì số lớn mới là tốt.', en: 'With scores the higher is the better.' },
      sheet: scored(['1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30']),
    },
  ],
  finds: [
    {
      claim: { vi: 'Hạng mục tiêu kém hơn hạng đang có.', en: 'The goal is a worse rank than the one held.' },
      sheet: scored([
        '1. Thể chế | 04/63 | 10/63',
        '3. Cơ sở hạ tầng | 05/63 | vị trí 10 - 15/63',
        '5. Doanh nghiệp | 07/63 | 05/63',
      ]),
      finds: [
        { cells: ['D4'], severity: 'error', says: 'năm trước hạng 4, mục tiêu ghi 10/63', writes: null },
        { cells: ['D5'], severity: 'error' },
      ],
    },
    {
      claim: { vi: 'Đang đứng đầu mà còn tăng hạng.', en: 'First, and still to rise.' },
      plan: 42,
      sheet: scored(['7. Tác động | 01/63 | tăng 2 bậc', '3. Cơ sở hạ tầng | 01/63 | trên hạng 01/63']),
      finds: [
        { cells: ['D4'], severity: 'error', says: 'vượt quá hạng nhất' },
        { cells: ['D5'], severity: 'error', says: 'mục tiêu ghi "trên hạng 01/63"' },
      ],
    },
  ],
};
