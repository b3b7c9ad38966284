import type { RuleTable } from '../rule-table';
import { scored, tasks } from '../small-sheets';

export const table: RuleTable = {
  rule: 'baseline-missing',
  accepts: [
    {
      claim: { vi: '0,00 là một con số.', en: '0.00 is a figure.' },
      sheet: scored(['6.3.3. Doanh nghiệp khởi nghiệp sáng tạo | "0.00" | ≥ 10']),
    },
    {
      claim: { vi: 'Ghi rõ là chưa có số liệu.', en: 'It says that there is no figure.' },
      sheet: scored(['3.1.1. Hạ tầng số | chưa có | ≥ 55', '5.2.3. Dự án trong cụm công nghiệp | - | ≥ 10']),
    },
    {
      claim: { vi: 'Dòng nhiệm vụ không cần điểm.', en: 'A task needs no score.' },
      sheet: tasks(['Công khai thủ tục hành chính | Sở Tài chính | Sở Công Thương']),
    },
    {
      claim: { vi: 'Nhóm chỉ số để trống các cột.', en: 'A group row leaves its columns blank.' },
      plan: 62,
      sheet: `
PHỤ LỤC PHÂN CÔNG CHỈ SỐ PCI NĂM 2023

TT | Chỉ tiêu PCI | Điểm số năm 2022 | Mục tiêu 2023 | Lãnh đạo sở phụ trách | Đơn vị chủ trì thực hiện
I | Chỉ số thành phần chủ trì | | | |
1 | Thiết chế pháp lý và an ninh trật tự | 8.60 | ≥ 9 | Nguyễn Văn Bình | Văn phòng Sở`,
    },
    {
      claim: {
        vi: 'Mục tiêu là thứ hạng, thứ hạng năm trước đã có.',
        en: "The goal is a rank, and last year's rank is there.",
      },
      sheet: `
PHỤ LỤC NÂNG CAO CHỈ SỐ PII NĂM 2024

STT | Chỉ số | Điểm số năm 2023 | Thứ hạng năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 1.2.1. Chi phí gia nhập thị trường | | 11/63 | top 10 | Sở Tài chính
2 | 3.1.1. Hạ tầng số | 46.75 | 12/63 | ≥ 55 | Sở Công Thương`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Ô điểm năm trước để trống.', en: "Last year's score is blank." },
      sheet: scored(['1.2.1. Chi phí gia nhập thị trường | | ≥ 30', '3.1.1. Hạ tầng số | 46.75 | ≥ 55']),
      finds: [{ cells: ['C4'], severity: 'warning', says: '1.2.1 chưa ghi điểm năm 2023', writes: null }],
    },
    {
      claim: {
        vi: 'Mục tiêu tính theo điểm năm trước, mà điểm để trống.',
        en: "The goal is counted from last year's score, which is blank.",
      },
      sheet: scored([
        '1.2.1. Chi phí gia nhập thị trường | | tăng 10% so với năm 2023',
        '3.1.1. Hạ tầng số | | Duy trì',
        '5.2.3. Dự án trong cụm công nghiệp | 4.46 | ≥ 10',
      ]),
      finds: [
        { cells: ['C4'], severity: 'error', says: 'mục tiêu lại ghi tăng 10% so với năm 2023' },
        { cells: ['C5'], severity: 'error', says: 'mục tiêu lại ghi Duy trì' },
      ],
    },
  ],
};
