import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'ordinal-gap',
  accepts: [
    {
      claim: {
        vi: 'Số thứ tự liên tục; mã chỉ số không theo thứ tự thì không sao.',
        en: 'Numbers run on; codes need not be in order.',
      },
      plan: [26, 30],
      sheet: `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | 6.1.1. Đơn đăng ký bảo hộ sáng chế | 18.31 | ≥ 20 | Sở Khoa học và Công nghệ
 | - Tuyên truyền pháp luật về sở hữu trí tuệ. | | |
2 | 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư
3 | 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông`,
    },
    {
      claim: {
        vi: 'Nhóm sau đánh số lại từ 1, hoặc đánh tiếp.',
        en: 'A group starts again at 1, or goes on.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
I | Thể chế | |
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
2 | Cắt giảm thủ tục | Sở Nội vụ | Quý II/2025
II | Hạ tầng | |
1 | Xây dựng trung tâm dữ liệu | Sở Thông tin và Truyền thông | Quý II/2025
2 | Mở rộng mạng lưới | Sở Công Thương | Quý III/2025
III | Nhân lực | |
3 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý IV/2025`,
    },
    {
      claim: {
        vi: 'Số phụ 11.1 … 11.10, 7a, a) b) có dãy riêng; 11.10 gõ thành số còn 11.1.',
        en: 'Sub-numbers run on their own; typed as a number, 11.10 is left as 11.1.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
7 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
a) | Văn bản của tỉnh | Sở Tư pháp | Quý I/2025
b) | Văn bản của xã | Sở Tư pháp | Quý I/2025
8 | Cắt giảm thủ tục | Sở Nội vụ | Quý II/2025
a) | Thủ tục đất đai | Sở Nội vụ | Quý II/2025
8.9 | Thủ tục xây dựng | Sở Xây dựng | Quý II/2025
8.1 | Thủ tục đầu tư | Sở Tài chính | Quý II/2025
9. | Tập huấn nghiệp vụ | Sở Nội vụ | Quý IV/2025`,
    },
    {
      claim: {
        vi: 'Hai phần không có dòng nhóm, mỗi phần đánh số từ 1.',
        en: 'Two parts without group rows, each numbered from 1.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
2 | Cắt giảm thủ tục | Sở Nội vụ | Quý II/2025
3 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý II/2025
1 | Xây dựng trung tâm dữ liệu | Sở Thông tin và Truyền thông | Quý II/2025
2 | Mở rộng mạng lưới | Sở Công Thương | Quý III/2025`,
    },
    {
      claim: { vi: 'Bảng không đánh số.', en: 'A table without numbers.' },
      sheet: `
Nhiệm vụ | Đơn vị chủ trì | Thời gian
Rà soát văn bản | Sở Tư pháp | Quý I/2025
Tập huấn nghiệp vụ | Sở Nội vụ | Quý II/2025`,
    },
    {
      claim: { vi: 'Dòng chưa đánh số thì không tính.', en: 'A row without a number does not count.' },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
 | Cắt giảm thủ tục | Sở Nội vụ | Quý II/2025
2 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý II/2025`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Sau số 2 là số 4.', en: 'After 2 comes 4.' },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
2 | Cắt giảm thủ tục | Sở Nội vụ | Quý II/2025
4 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý II/2025
"5." | Mở rộng mạng lưới | Sở Công Thương | Quý III/2025`,
      finds: [
        {
          cells: ['A4'],
          severity: 'warning',
          says: 'Số 4 đứng sau số 2, thiếu 3',
          writes: { A4: 3, A5: '4.' },
          safe: false,
        },
      ],
    },
    {
      claim: { vi: 'Hai dòng bị đảo chỗ.', en: 'Two rows changed places.' },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
3 | Cắt giảm thủ tục | Sở Nội vụ | Quý II/2025
2 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý II/2025
4 | Mở rộng mạng lưới | Sở Công Thương | Quý III/2025`,
      finds: [{ cells: ['A4'], severity: 'warning', says: 'Số 2 đứng sau số 3', writes: { A3: 2, A4: 3 } }],
    },
    {
      claim: {
        vi: 'Thiếu nhiều số ở hai chỗ; một lần đánh lại là đủ.',
        en: 'Numbers are missing in two places; one renumbering mends both.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
7 | Cắt giảm thủ tục | Sở Nội vụ | Quý II/2025
9 | Tập huấn nghiệp vụ | Sở Nội vụ | Quý II/2025`,
      finds: [
        { cells: ['A3'], severity: 'warning', says: 'thiếu 2–6', writes: { A3: 2, A4: 3 } },
        { cells: ['A4'], severity: 'warning', says: 'thiếu 8', writes: null },
      ],
    },
    {
      claim: {
        vi: 'Thiếu điểm b): dãy chữ cái không tự đánh lại.',
        en: 'Point b) is missing: letters are not renumbered.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
a) | Văn bản của tỉnh | Sở Tư pháp | Quý I/2025
c) | Văn bản của xã | Sở Tư pháp | Quý I/2025`,
      finds: [{ cells: ['A4'], severity: 'warning', writes: null }],
    },
    {
      claim: {
        vi: 'Số phụ gõ thành số không tự đánh lại được.',
        en: 'Sub-numbers stored as numbers are not renumbered.',
      },
      sheet: `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
2 | Rà soát văn bản | Sở Tư pháp | Quý I/2025
2.1 | Văn bản của tỉnh | Sở Tư pháp | Quý I/2025
2.4 | Văn bản của xã | Sở Tư pháp | Quý I/2025`,
      finds: [{ cells: ['A4'], severity: 'warning', says: 'thiếu 2, 3', writes: null }],
    },
  ],
};
