/**
 * What a template says. Like the appendix that comes of it, it speaks Vietnamese whatever language the program
 * speaks.
 */
export const templateTexts = {
  title: (index: string, year: number) => `PHỤ LỤC MỤC TIÊU, PHÂN CÔNG NÂNG CAO ${index} NĂM ${year}`,
  plan: (year: number) =>
    `(Kèm theo Kế hoạch số        /KH-UBND ngày      /     /${year} của Ủy ban nhân dân tỉnh)`,
  indicator: 'Chỉ số',
  unverified: 'Chưa đối chiếu',
  unverifiedNote:
    'Ghi chú: mã, tên ở dòng ghi "Chưa đối chiếu" lấy theo tài liệu công khai; đối chiếu với quyết định của Bộ Khoa học và Công nghệ hoặc báo cáo của VCCI rồi xóa ghi chú. Chỉ số không giao trong kế hoạch thì xóa dòng.',
  lists: {
    name: 'Danh mục',
    title: 'DANH MỤC ĐỂ CHỌN TRONG PHỤ LỤC',
    subtitle: 'Thêm, sửa tên cơ quan của tỉnh ngay trong danh mục này; ô chọn trong phụ lục theo danh mục.',
    owners: 'Tên cơ quan',
    timelines: 'Mốc thời gian',
  },
  prompts: {
    baseline: ['Điểm năm trước', 'Ghi điểm đã công bố, ví dụ 12,76. Chưa có số liệu thì ghi: chưa có.'],
    target: ['Mục tiêu', 'Ghi điểm hoặc thứ hạng phấn đấu, ví dụ: ≥ 20; 04/34; Duy trì.'],
    lead: ['Đơn vị chủ trì', 'Chọn một đơn vị. Không ghi chung "các sở, ngành".'],
    coordinator: [
      'Đơn vị phối hợp',
      'Chọn hoặc ghi các đơn vị, cách nhau bằng dấu chấm phẩy. Không cần thì ghi: Không.',
    ],
    timeline: ['Thời gian thực hiện', 'Chọn hoặc ghi mốc hoàn thành có ngày, tháng hoặc quý.'],
  },
} as const;
