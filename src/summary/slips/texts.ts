import { dateText } from '../../locale';
import type { PlanFacts } from '../../appendix';

/** What an assignment sheet says: a paper of the office, so Vietnamese whatever language the program speaks. */
export const slipTexts = {
  name: 'Phiếu giao nhiệm vụ',
  motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  mottoBelow: 'Độc lập - Tự do - Hạnh phúc',
  authority: (province: string | null) =>
    province === null ? 'ỦY BAN NHÂN DÂN TỈNH' : `ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}`,
  day: (province: string | null, year: number | null) =>
    `${province ?? '…………'}, ngày ……… tháng ……… năm ${year ?? '………'}`,
  titles: {
    assigned: 'PHIẾU GIAO NHIỆM VỤ',
    asked: 'PHIẾU ĐỀ NGHỊ PHỐI HỢP',
    nobody: 'CHỈ SỐ, NHIỆM VỤ CHƯA RÕ ĐƠN VỊ CHỦ TRÌ',
  },
  about: (index: string, year: number | null) => `Nâng cao ${index}${year === null ? '' : ` năm ${year}`}`,
  indices: {
    PII: 'Chỉ số đổi mới sáng tạo cấp địa phương (PII)',
    PCI: 'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)',
  },
  plan: ({ documentNumber, issuer, planDate }: Pick<PlanFacts, 'documentNumber' | 'issuer' | 'planDate'>) =>
    documentNumber === null
      ? ''
      : `(theo Kế hoạch số ${documentNumber}${planDate?.length === 10 ? ` ngày ${dateText(planDate, 'vi')}` : ''}${issuer === null ? '' : ` của ${issuer}`})`,
  to: (lead: string) => `Kính gửi: ${lead}`,
  toLeaders: 'Kính gửi: Lãnh đạo Ủy ban nhân dân tỉnh',
  continued: (lead: string) => `${lead} (tiếp theo)`,
  heads: {
    ordinal: 'STT',
    name: 'Chỉ số, nhiệm vụ',
    baseline: (year: number | null) => (year === null ? 'Năm trước' : `Năm ${year}`),
    target: (year: number | null) => (year === null ? 'Mục tiêu' : `Mục tiêu ${year}`),
    gap: 'Cần tăng',
    coordinator: 'Đơn vị phối hợp',
    timeline: 'Thời hạn',
    answer: 'Kết quả, khó khăn, kiến nghị',
    proposal: 'Đơn vị chủ trì đề xuất',
  },
  solution: (text: string) => `Giải pháp: ${text}`,
  together: (others: readonly string[]) => `(Cùng chủ trì: ${others.join('; ')})`,
  now: (lead: string) => `(Phụ lục ghi: ${lead})`,
  closing: {
    assigned: (lead: string) =>
      `Đề nghị ${lead} tổ chức thực hiện, ghi kết quả, khó khăn, kiến nghị vào cột cuối và gửi lại trước ngày ……/……/…………`,
    asked: (lead: string) =>
      `Trân trọng đề nghị ${lead} phối hợp thực hiện, cho ý kiến vào cột cuối và gửi lại trước ngày ……/……/…………`,
    nobody: () => 'Đề nghị phân công cho mỗi chỉ số, nhiệm vụ một đơn vị chủ trì; ghi vào cột cuối.',
  },
  receiver: 'ĐƠN VỊ NHẬN PHIẾU\n(Ký, ghi rõ họ tên)',
  giver: 'ĐƠN VỊ GIAO NHIỆM VỤ\n(Ký, ghi rõ họ tên)',
  asker: 'ĐƠN VỊ ĐỀ NGHỊ\n(Ký, ghi rõ họ tên)',
  proposer: 'NGƯỜI LẬP BIỂU\n(Ký, ghi rõ họ tên)',
  leaders: 'LÃNH ĐẠO PHÊ DUYỆT\n(Ký, ghi rõ họ tên)',
  left: 'NỘI DUNG ĐÃ TRẢ LỜI, NAY KHÔNG CÒN DÒNG TRONG PHỤ LỤC',
} as const;
