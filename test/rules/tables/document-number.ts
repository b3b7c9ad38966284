import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'document-number',
  accepts: [
    {
      claim: {
        vi: 'Nghị quyết của HĐND mang ký hiệu NQ-HĐND, quyết định của Chủ tịch UBND mang ký hiệu QĐ-UBND.',
        en: 'A resolution of the council bears NQ-HĐND, a decision of the chairman QĐ-UBND.',
      },
      sheet: `
KẾ HOẠCH nâng cao Chỉ số PCI năm 2024
Căn cứ Nghị quyết số 67/2023/NQ-HĐND ngày 13/12/2023 của HĐND tỉnh Bắc Giang;
Quyết định số 827/QĐ-UBND ngày 27/6/2022 của Chủ tịch UBND tỉnh Quảng Ngãi.`,
    },
    {
      claim: {
        vi: 'Kế hoạch năm sau ban hành trong quý IV năm trước là đúng lệ.',
        en: "Next year's plan, issued in the last quarter of the year before, is as usual.",
      },
      sheet: 'Kế hoạch số 76/KH-SKHCN ngày 17/12/2021 của Sở về công tác phòng, chống tham nhũng năm 2022.',
    },
    {
      claim: {
        vi: 'Một văn bản của giai đoạn nhiều năm không phải kế hoạch của riêng năm sau.',
        en: 'A document for a period of years is no plan for the next year alone.',
      },
      sheet:
        'Kế hoạch số 293/KH-UBND ngày 26/6/2021 của UBND tỉnh giai đoạn 2021-2025; Kế hoạch số 292/KH-UBND ngày 26/6/2021.',
    },
    {
      claim: {
        vi: 'Hai cơ quan có thể ban hành văn bản cùng số; số lớn hơn ban hành sau.',
        en: 'Two offices may issue documents of one number; the higher number comes later.',
      },
      sheet: `
Kế hoạch số 41/KH-UBND ngày 09/7/2024 của UBND tỉnh; Kế hoạch số 41/KH-SKHCN ngày 12/4/2024 của Sở.
Kế hoạch số 52/KH-UBND ngày 20/7/2024 của UBND tỉnh.`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Nghị quyết của HĐND lại mang ký hiệu của UBND.',
        en: 'A resolution of the council bears the symbol of the committee.',
      },
      plan: 67,
      sheet: 'Theo Nghị quyết số 43/2022/NQ-UBND ngày 09/12/2022 của HĐND tỉnh về chính sách hỗ trợ.',
      finds: [{ cells: ['A1'], severity: 'error', says: '43/2022/NQ-UBND' }],
    },
    {
      claim: {
        vi: 'Một văn bản ghi ba ký hiệu.',
        en: 'One document under three symbols.',
      },
      plan: 73,
      sheet: `
Kế hoạch số 41/KH-SKHCCN ngày 12/4/2022 nâng cao chỉ số DDCI năm 2022
Thực hiện nội dung chỉ số Tính minh bạch tại Kế hoạch số 41/KH-SKH&CN.
Thực hiện nội dung chỉ số Chi phí thời gian tại Kế hoạch số 41/KH-SKHCN.`,
      finds: [
        { cells: ['A1', 'A2', 'A3'], severity: 'warning', says: '41/KH-SKHCCN, 41/KH-SKH&CN, 41/KH-SKHCN' },
      ],
    },
    {
      claim: {
        vi: 'Kế hoạch năm 2023 ghi ban hành tháng 5/2022: báo một lần cho mọi chỗ trích dẫn.',
        en: 'A plan for 2023 dated May 2022: told once for every place that cites it.',
      },
      plan: 56,
      sheet: `
Thực hiện Kế hoạch số 21/KH-UBND ngày 11/5/2022 của UBND tỉnh nâng cao Chỉ số PCI năm 2023, Sở xây dựng kế hoạch như sau:
Tiếp tục thực hiện Kế hoạch số 21/KH-UBND ngày 11/5/2022 của UBND tỉnh nâng cao Chỉ số PCI năm 2023.`,
      finds: [{ cells: ['A1', 'A2'], severity: 'warning', says: 'lại là kế hoạch của năm 2023' }],
    },
    {
      claim: {
        vi: 'Số 408 ghi cùng ngày với số 293.',
        en: 'Number 408 bears the day of number 293.',
      },
      plan: 68,
      sheet: `
Kế hoạch số 293/KH-UBND ngày 26/6/2021 của UBND tỉnh; Kế hoạch số 409/KH-UBND ngày 30/8/2021
và Kế hoạch số 408/KH-UBND ngày 26/6/2021 của UBND tỉnh.`,
      finds: [{ cells: ['A2'], severity: 'info', says: '408/KH-UBND (26/6/2021)' }],
    },
    {
      claim: { vi: 'Số lớn hơn mà ngày sớm hơn.', en: 'A higher number with an earlier date.' },
      sheet: 'Quyết định số 120/QĐ-UBND ngày 05/3/2024; Quyết định số 131/QĐ-UBND ngày 01/02/2024.',
      finds: [{ cells: ['A1'], severity: 'info', says: 'không theo thứ tự' }],
    },
  ],
};
