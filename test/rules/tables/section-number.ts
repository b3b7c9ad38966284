import type { RuleTable } from '../rule-table';

export const table: RuleTable = {
  rule: 'section-number',
  accepts: [
    {
      claim: { vi: 'Dòng không đánh số.', en: 'Lines without a number.' },
      sheet: `
KẾ HOẠCH
Căn cứ tình hình thực tế
Sở xây dựng kế hoạch như sau`,
    },
    {
      claim: {
        vi: 'Mục 2.1, 2.2 có ở phần I và có ở phần II: mỗi phần đánh số riêng.',
        en: 'Headings 2.1 and 2.2 in part I and again in part II: each part counts for itself.',
      },
      plan: 45,
      sheet: `
I. MỤC TIÊU
1. Mục tiêu chung
2. Mục tiêu cụ thể
2.1. Duy trì 04 trụ cột
2.2. Phấn đấu cải thiện 03 trụ cột
II. NHIỆM VỤ
1. Các sở, ban, ngành
2. Các cơ quan được giao chủ trì
2.1. Sở Khoa học và Công nghệ
2.2. Sở Kế hoạch và Đầu tư`,
    },
    {
      claim: { vi: 'Phụ lục kèm theo đánh số lại từ đầu.', en: 'An appendix counts anew.' },
      sheet: `
KẾ HOẠCH
I. MỤC TIÊU
PHỤ LỤC
I. DANH MỤC NHIỆM VỤ`,
    },
  ],
  finds: [
    {
      claim: { vi: 'Hai mục "I." rồi đến mục "III.".', en: 'Two headings "I.", then "III.".' },
      plan: 96,
      sheet: `
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
2. Yêu cầu
I. NHIỆM VỤ VÀ GIẢI PHÁP THỰC HIỆN
III. TỔ CHỨC THỰC HIỆN`,
      finds: [{ cells: ['A4'], severity: 'warning', says: 'Mục "I" có hai lần' }],
    },
    {
      claim: { vi: 'Trùng số trong cùng một phần.', en: 'Twice within one part.' },
      sheet: `
II. NHIỆM VỤ
1. Hoàn thiện cơ chế, chính sách
2. Đẩy mạnh tuyên truyền
2. Tổ chức đối thoại với doanh nghiệp trên địa bàn tỉnh và các đơn vị có liên quan trong năm`,
      finds: [{ cells: ['A4'], severity: 'warning', says: '…' }],
    },
  ],
};
