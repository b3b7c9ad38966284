import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'column-missing',
  accepts: [
    {
      claim: {
        vi: 'Phụ lục PII đủ năm cột cần có.',
        en: 'A PII appendix with all five columns that it needs.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Sở Khoa học và Công nghệ | Quý IV/2024`,
    },
    {
      claim: {
        vi: 'Danh sách nhiệm vụ chỉ cần chủ trì và thời gian.',
        en: 'A list of tasks needs a lead and a timeline only.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Xây dựng cơ sở dữ liệu khoa học | Sở Khoa học và Công nghệ | Quý II/2025
2 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý III/2025`,
    },
    {
      claim: {
        vi: 'Chủ trì và phối hợp ghi chung một cột.',
        en: 'Lead and coordinator share a column.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì, phối hợp | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông chủ trì, Sở Khoa học và Công nghệ phối hợp | Quý IV/2024`,
    },
    {
      claim: {
        vi: 'Mục tiêu và kết quả đều tính bằng thứ hạng.',
        en: 'Result and goal are both told as ranks.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Xếp hạng năm 2023 | Mục tiêu xếp hạng năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 12/63 | 10/63 | Sở Thông tin và Truyền thông | Sở Khoa học và Công nghệ | Quý IV/2024`,
    },
    {
      claim: {
        vi: 'Chỉ tiêu không thuộc PII, PCI: chỉ cần mục tiêu và chủ trì.',
        en: 'Goals of neither index need a goal and a lead only.',
      },
      sheet: `
STT | Chỉ tiêu | Đến hết năm 2026 | Đơn vị chủ trì
1 | Chi cho nghiên cứu và phát triển/GRDP | ≥ 0,8% | Sở Khoa học và Công nghệ
2 | Kinh tế số/GRDP | trên 15% | Sở Công Thương`,
    },
  ],
  finds: [
    {
      claim: {
        vi: 'Phụ lục PII không có mức năm trước và thời gian: mỗi cột một nội dung.',
        en: "A PII appendix without last year's score and timeline: told once a column.",
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp
1 | 3.1.1. Hạ tầng số | ≥ 55 | Sở Thông tin và Truyền thông | Sở Khoa học và Công nghệ
2 | 1.2.1. Chi phí gia nhập thị trường | ≥ 30 | Sở Kế hoạch và Đầu tư | Sở Tài chính`,
      finds: [
        { cells: [], severity: 'warning', says: 'chưa có cột mức năm trước', writes: null },
        { cells: [], severity: 'warning', says: 'chưa có cột thời gian thực hiện' },
      ],
    },
    {
      claim: {
        vi: 'Danh sách nhiệm vụ không có thời gian.',
        en: 'A list of tasks without a timeline.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp
1 | Xây dựng cơ sở dữ liệu khoa học | Sở Khoa học và Công nghệ | Sở Nội vụ
2 | Tập huấn nghiệp vụ | Sở Nội vụ | Sở Tài chính`,
      finds: [{ cells: [], severity: 'warning', says: 'chưa có cột thời gian thực hiện' }],
    },
    {
      claim: {
        vi: 'Phụ lục PCI năm cột: cần có mục tiêu, chủ trì; các cột còn lại chỉ gợi ý.',
        en: 'A PCI appendix of five columns: goal and lead are needed, the others only suggested.',
      },
      plan: 63,
      sheet: `
Phụ lục phân công cải thiện chỉ số PCI năm 2023
TT | Chỉ tiêu PCI | Mục tiêu 2023 | Lãnh đạo sở phụ trách | Đơn vị chủ trì thực hiện
I | Chỉ số thành phần chủ trì | | |
1 | Tỷ lệ doanh nghiệp tin tưởng vào khả năng bảo vệ của pháp luật | ≥ 95% | Nguyễn Văn A | Thanh tra Sở`,
      finds: [
        { cells: [], severity: 'info', says: 'mức năm trước' },
        { cells: [], severity: 'info', says: 'đơn vị phối hợp' },
        { cells: [], severity: 'info', says: 'thời gian thực hiện' },
      ],
    },
    {
      claim: {
        vi: 'Phụ lục PCI có điểm mà không có mục tiêu và chủ trì.',
        en: 'A PCI appendix with scores and neither goals nor leads.',
      },
      sheet: `
Phụ lục cải thiện chỉ số PCI năm 2023
TT | Chỉ số thành phần | Điểm số năm 2022 | Đơn vị phối hợp | Thời gian thực hiện
1 | Tính minh bạch | 6.30 | Sở Tư pháp | Quý IV/2023
2 | Chi phí thời gian | 7.38 | Sở Nội vụ | Quý IV/2023`,
      finds: [
        { cells: [], severity: 'warning', says: 'mục tiêu' },
        { cells: [], severity: 'warning', says: 'đơn vị chủ trì' },
      ],
    },
    {
      claim: {
        vi: 'Phụ lục PII không có đơn vị nào.',
        en: 'A PII appendix that names no organisation.',
      },
      sheet: `
Phụ lục nâng cao chỉ số PII năm 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Thời gian thực hiện
1 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Quý IV/2024`,
      finds: [
        { cells: [], severity: 'warning', says: 'đơn vị chủ trì' },
        { cells: [], severity: 'warning', says: 'đơn vị phối hợp' },
      ],
    },
    {
      claim: {
        vi: 'Phụ lục PCI theo từng chỉ số thành phần mà không có mục tiêu.',
        en: 'A PCI appendix, component by component, and no goals.',
      },
      plan: 77,
      sheet: `
Phụ lục phân công cải thiện chỉ số PCI năm 2022
STT | Chỉ số thành phần | Bộ phận chủ trì | Bộ phận phối hợp | Thời gian thực hiện
1 | Chỉ số “Tính minh bạch” | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên
2 | Chỉ số “Chi phí thời gian” | Văn phòng Sở | Các phòng chuyên môn | Thường xuyên`,
      finds: [{ cells: [], severity: 'warning', says: 'chưa có cột mục tiêu' }],
    },
  ],
};
