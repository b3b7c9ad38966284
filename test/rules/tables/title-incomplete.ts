import type { RuleTable } from '../rule-table';

const rows = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`;

export const table: RuleTable = {
  rule: 'title-incomplete',
  accepts: [
    {
      claim: { vi: 'Tiêu đề ghi đủ số và ngày.', en: 'A title with number and date.' },
      sheet: `
PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024
(Ban hành kèm theo Kế hoạch số 41/KH-UBND ngày 09/7/2024 của UBND tỉnh)${rows}`,
    },
    {
      claim: { vi: 'Tiêu đề không viện dẫn văn bản nào.', en: 'A title that cites no document.' },
      sheet: `PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024${rows}`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Dự thảo chưa có số, ngày: gợi ý ghi khi ban hành.',
        en: 'A draft without number and date: to be filled in when issued.',
      },
      plan: 38,
      sheet: `
PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024
(Ban hành kèm theo Kế hoạch số /KH-UBND ngày /7/2024 của UBND tỉnh)${rows}`,
      finds: [{ cells: ['A2'], severity: 'info', says: 'còn để trống số và ngày', writes: null }],
    },
    {
      claim: {
        vi: 'Trang khác trong tệp đã có số và ngày.',
        en: 'Another sheet of the workbook has number and date.',
      },
      plan: 38,
      sheet: [
        `
PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024
(Ban hành kèm theo Kế hoạch số /KH-UBND ngày /7/2024 của UBND tỉnh)${rows}`,
        `
Số: 41/KH-UBND
Bắc Giang, ngày 09 tháng 7 năm 2024
KẾ HOẠCH nâng cao chỉ số PII năm 2024`,
      ],
      finds: [
        { cells: ['A2'], severity: 'warning', says: 'trang "Trang 2" đã có số 41/KH-UBND ngày 09/7/2024' },
      ],
    },
    {
      claim: {
        vi: 'Văn bản khác loại không phải là văn bản còn thiếu số.',
        en: 'A document of another kind is not the one that lacks its number.',
      },
      sheet: [
        `
PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024
(Ban hành kèm theo Kế hoạch số /KH-UBND ngày /7/2024 của UBND tỉnh)${rows}`,
        `
Số: 12/BC-KHCN
Bắc Giang, ngày 21 tháng 3 năm 2024
BÁO CÁO chỉ số PII năm 2024`,
      ],
      finds: [{ cells: ['A2'], severity: 'info' }],
    },
    {
      claim: {
        vi: 'Chỗ này chỉ thiếu số, trang khác đã có.',
        en: 'Only the number is blank here; another sheet has it.',
      },
      sheet: [
        `
PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024
(Ban hành kèm theo Kế hoạch số /KH-UBND ngày 09/7/2024 của UBND tỉnh)${rows}`,
        `
Số: 41/KH-UBND
Bắc Giang, ngày 09 tháng 7 năm 2024
KẾ HOẠCH nâng cao chỉ số PII năm 2024`,
      ],
      finds: [{ cells: ['A2'], severity: 'warning', says: 'đã có số 41/KH-UBND' }],
    },
    {
      claim: {
        vi: 'Chỗ này chỉ thiếu ngày; ngày ở tháng khác là của văn bản khác.',
        en: 'Only the date is blank here; a date in another month is of another document.',
      },
      sheet: [
        `
PHÂN CÔNG NÂNG CAO CHỈ SỐ PII NĂM 2024
(Ban hành kèm theo Kế hoạch số 41/KH-UBND ngày /7/2024 của UBND tỉnh)${rows}`,
        `
Số: 40/KH-UBND
Bắc Giang, ngày 20 tháng 5 năm 2024
KẾ HOẠCH cải cách hành chính năm 2024`,
        `
Số: 41/KH-UBND
Bắc Giang, ngày 09 tháng 7 năm 2024
KẾ HOẠCH nâng cao chỉ số PII năm 2024`,
      ],
      finds: [{ cells: ['A2'], severity: 'warning', says: 'trang "Trang 3" đã có ngày 09/7/2024' }],
    },
    {
      claim: {
        vi: 'Kế hoạch dán thành lời cũng còn để trống số, ngày.',
        en: 'A plan pasted as text leaves both blank as well.',
      },
      plan: [55, 72, 95],
      sheet: `
Số: /KH-KHCN
Bắc Giang, ngày tháng 6 năm 2023
KẾ HOẠCH cải thiện chỉ số PCI năm 2023`,
      finds: [{ cells: ['A1'], severity: 'info', says: 'còn để trống' }],
    },
  ],
};
