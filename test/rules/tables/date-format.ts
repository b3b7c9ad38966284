import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'date-format',
  accepts: [
    {
      claim: {
        vi: 'Ngày dưới 10, tháng 1 và 2 có số 0; tháng 3 đến 9 không có.',
        en: 'Days below 10 and months 1 and 2 with a zero, months 3 to 9 without.',
      },
      sheet: 'Quyết định ngày 03/8/2020, ngày 28/02/2021, ngày 15/12/2022',
    },
    {
      claim: { vi: 'Số văn bản, thứ hạng không phải ngày.', en: 'Document numbers and ranks are no dates.' },
      sheet: 'Nghị quyết số 43/2022/NQ-HĐND; hạng 04/63; ngày /7/2024; 45/13/2024',
    },
  ],
  finds: [
    {
      claim: { vi: '"03/08/2020" thừa số 0 ở tháng.', en: 'A zero too many before the month.' },
      sheet: 'Quyết định số 1129/QĐ-UBND, ngày 03/08/2020 của UBND tỉnh',
      finds: [
        {
          cells: ['A1'],
          severity: 'info',
          says: 'Ngày ghi "03/08/2020"',
          safe: true,
          writes: { A1: 'Quyết định số 1129/QĐ-UBND, ngày 03/8/2020 của UBND tỉnh' },
        },
      ],
    },
    {
      claim: { vi: 'Ngày viết bằng chữ cũng theo Nghị định 30.', en: 'So do dates in words.' },
      sheet: 'Bắc Giang, ngày 5 tháng 03 năm 2026; ngày 45 tháng 03 năm 2026',
      finds: [
        {
          cells: ['A1'],
          severity: 'info',
          says: 'ngày 5 tháng 03',
          safe: true,
          writes: { A1: 'Bắc Giang, ngày 05 tháng 3 năm 2026; ngày 45 tháng 03 năm 2026' },
        },
      ],
    },
    {
      claim: { vi: '"5/1/2024" thiếu số 0.', en: 'Zeros missing.' },
      sheet: 'Báo cáo trước ngày 5/1/2024 và 6/02/2024',
      finds: [
        {
          cells: ['A1'],
          severity: 'info',
          safe: true,
          writes: { A1: 'Báo cáo trước ngày 05/01/2024 và 06/02/2024' },
        },
      ],
    },
  ],
};
