import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'deadline-before-plan',
  accepts: [
    {
      claim: {
        vi: 'Kế hoạch ban hành 01/3/2024, báo cáo trước 20/5 và 20/11/2024.',
        en: 'A plan of 1 March 2024 with reports due on 20 May and 20 November.',
      },
      plan: 92,
      sheet: `
Quảng Ngãi, ngày 01 tháng 3 năm 2024
KẾ HOẠCH nâng cao năng lực cạnh tranh cấp tỉnh năm 2024
Định kỳ báo cáo (báo cáo 6 tháng trước ngày 20/5/2024 và báo cáo cả năm trước ngày 20/11/2024).`,
    },
    {
      claim: {
        vi: 'Chưa biết ngày ban hành thì không kết luận.',
        en: 'Nothing is said where the date of issue is not known.',
      },
      sheet: 'Báo cáo kết quả trước ngày 20/5/2024.',
    },
    {
      claim: { vi: 'Mốc không phải báo cáo.', en: 'A day that is no report.' },
      sheet: `
Quảng Ngãi, ngày 01 tháng 7 năm 2024
KẾ HOẠCH năm 2024
Các văn bản ban hành trước ngày 20/5/2024 vẫn còn hiệu lực.`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Chỉ biết ngày ban hành.', en: 'Only the date of issue is known.' },
      sheet: `
Lạng Sơn, ngày 20 tháng 6 năm 2022
Định kỳ báo cáo trước ngày 15 của các tháng 3, 9.`,
      finds: [{ cells: ['A2'], severity: 'warning', says: '15/3/2022' }],
    },
    {
      claim: {
        vi: 'Kế hoạch tháng 6/2022 giao báo cáo trước ngày 15 của các tháng 3, 6, 9.',
        en: 'A plan of June 2022 asks for reports before the 15th of March, June and September.',
      },
      plan: 84,
      sheet: `
Lạng Sơn, ngày tháng 6 năm 2022
KẾ HOẠCH cải thiện môi trường đầu tư kinh doanh nâng cao chỉ số PCI năm 2022
Định kỳ hằng quý (trước ngày 15 của các tháng 3, 6, 9), hằng năm (trước ngày 05/12), báo cáo kết quả thực hiện.`,
      finds: [{ cells: ['A3'], severity: 'warning', says: '15/3/2022, 15/6/2022' }],
    },
  ],
};
