import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'name-former',
  accepts: [
    {
      claim: { vi: 'Tên dùng trong năm kế hoạch.', en: "Names of the plan's year." },
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2023
STT | Chỉ số thành phần | Điểm số năm 2022 | Mục tiêu năm 2023 | Đơn vị chủ trì
1 | Chính sách hỗ trợ doanh nghiệp | 6.10 | ≥ 7 | Sở Công Thương
2 | Chi phí thời gian | 7.38 | ≥ 8 | Sở Nội vụ`,
    },
    {
      claim: {
        vi: 'DDCI vẫn dùng tên "Dịch vụ hỗ trợ doanh nghiệp".',
        en: 'The DDCI keeps the name "Dịch vụ hỗ trợ doanh nghiệp".',
      },
      plan: 82,
      sheet: `
Kế hoạch cải thiện chỉ số PCI năm 2022
Căn cứ Kế hoạch số 41/KH-SKHCN ngày 12/4/2022 về nâng cao chỉ số DDCI
7. Chỉ số “Chính sách hỗ trợ doanh nghiệp”
Thực hiện nhiệm vụ thuộc chỉ số Dịch vụ hỗ trợ doanh nghiệp tại Kế hoạch số 41/KH-SKHCN.`,
    },
    {
      claim: {
        vi: 'PII dẫn lại tên PCI, phụ lục PII không xét.',
        en: 'A PII appendix borrows PCI names and is left alone.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2025
STT | Chỉ số | Mức điểm số năm 2024 | Mục tiêu năm 2025 | Đơn vị chủ trì
1 | 1.1.2. Thiết chế pháp lý và an ninh trật tự | 46.75 | ≥ 55 | Sở Tư pháp`,
    },
    {
      claim: { vi: 'Kế hoạch không ghi năm.', en: 'The plan tells no year.' },
      sheet: `
Phụ lục cải thiện chỉ số PCI
STT | Chỉ số thành phần | Điểm số | Mục tiêu | Đơn vị chủ trì
1 | Dịch vụ hỗ trợ doanh nghiệp | 6.10 | ≥ 7 | Sở Công Thương`,
    },
    {
      claim: {
        vi: 'Bộ chỉ số của năm kế hoạch chưa công bố.',
        en: "The index of the plan's year is not published yet.",
      },
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2030
STT | Chỉ số thành phần | Điểm số năm 2029 | Mục tiêu năm 2030 | Đơn vị chủ trì
1 | Dịch vụ hỗ trợ doanh nghiệp | 6.10 | ≥ 7 | Sở Công Thương`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Chỉ số đổi tên từ năm 2021, phụ lục vẫn ghi tên cũ.',
        en: 'Renamed in 2021, and still under its old name in the appendix.',
      },
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2024
STT | Chỉ số thành phần | Điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Dịch vụ hỗ trợ doanh nghiệp | 6.10 | ≥ 7 | Sở Công Thương`,
      finds: [
        {
          cells: ['B3'],
          severity: 'info',
          says: 'dùng đến năm 2020, nay là "Chính sách hỗ trợ doanh nghiệp"',
          writes: { B3: 'Chính sách hỗ trợ doanh nghiệp' },
          safe: false,
        },
      ],
    },
    {
      claim: {
        vi: 'Phần lời của kế hoạch dùng tên cũ.',
        en: "The plan's text uses the old name.",
      },
      plan: 91,
      sheet: `
Kế hoạch hành động cải thiện chỉ số PCI năm 2024
Mục tiêu: nâng cao điểm số của Chỉ số dịch vụ hỗ trợ doanh nghiệp.`,
      finds: [{ cells: ['A2'], severity: 'info', says: 'Chính sách hỗ trợ doanh nghiệp', writes: null }],
    },
    {
      claim: {
        vi: 'Từ năm 2025 "Chi phí thời gian" đã đổi tên; tên còn thẻ định dạng thì tự sửa.',
        en: 'From 2025 "Chi phí thời gian" has another name; one cut up by markup is for a person to change.',
      },
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2025
STT | Chỉ số thành phần | Điểm số năm 2024 | Mục tiêu năm 2025 | Đơn vị chủ trì
1 | Chi phí <b>thời gian</b> | 7.38 | ≥ 8 | Sở Nội vụ`,
      finds: [{ cells: ['B3'], severity: 'info', says: 'Chi phí tuân thủ hành chính', writes: null }],
    },
    {
      claim: {
        vi: 'PCI năm 2025 không còn "Đào tạo lao động".',
        en: 'The PCI of 2025 has no "Đào tạo lao động" any more.',
      },
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2025
STT | Chỉ số thành phần | Điểm số năm 2024 | Mục tiêu năm 2025 | Đơn vị chủ trì
1 | Gia nhập thị trường | 7.11 | ≥ 7,4 | Sở Tài chính
2 | Đào tạo lao động | 6.12 | ≥ 6,4 | Sở Nội vụ`,
      finds: [
        {
          cells: ['B4'],
          severity: 'info',
          says: 'PCI năm 2025 không còn chỉ số thành phần "Đào tạo lao động"',
          writes: null,
        },
      ],
    },
  ],
};
