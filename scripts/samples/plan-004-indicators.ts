/** An indicator of the appendix to Bắc Giang's PII plan for 2024, as the plan states it. */
export interface PlannedIndicator {
  readonly code: string;
  readonly name: string;
  readonly score: number;
  readonly goal: string;
  readonly lead: string;
  readonly coordinator: string;
  readonly timeline: string;
  /** What is to be done, in words of our own; each a paragraph. */
  readonly solutions: readonly string[];
}

const othersConcerned = 'Các sở, ngành và các đơn vị liên quan';

/** Seventeen indicators in the plan's order, free of what conversions did to them. */
export const indicators: readonly PlannedIndicator[] = [
  {
    code: '1.1.1',
    name: 'Chính sách thúc đẩy KH,CN&ĐMST phục vụ phát triển kinh tế xã hội (STI)',
    score: 12.76,
    goal: '≥ 20',
    lead: 'Các sở, ngành, UBND các huyện, thị xã, thành phố và các đơn vị liên quan',
    coordinator: '',
    timeline: 'Thường xuyên',
    solutions: [
      '- Cụ thể hóa chính sách hỗ trợ nghiên cứu, chuyển giao công nghệ thành chương trình công tác năm của từng đơn vị; công bố đầu mối tiếp nhận đề nghị của doanh nghiệp.',
      '- Bố trí ngân sách cho khoa học và công nghệ đúng tiến độ, huy động thêm nguồn lực của doanh nghiệp để đầu tư hạ tầng nghiên cứu và đổi mới sáng tạo.',
      '- Mở dữ liệu dùng chung của ngành, kết nối với kho dữ liệu của tỉnh.',
    ],
  },
  {
    code: '2.2.3',
    name: 'Chi cho nghiên cứu khoa học và phát triển công nghệ/GRDP (%)',
    score: 2.43,
    goal: '≥ 10',
    lead: 'Sở Khoa học và Công nghệ',
    coordinator: othersConcerned,
    timeline: 'Hàng năm',
    solutions: [
      'Lập kế hoạch giao nhiệm vụ khoa học và công nghệ từ đầu năm, ưu tiên đề tài có doanh nghiệp cùng bỏ vốn; đôn đốc giải ngân và thống kê đủ phần chi của khu vực tư nhân.',
    ],
  },
  {
    code: '2.2.4',
    name: 'Số tổ chức khoa học và công nghệ/10.000 dân',
    score: 14.72,
    goal: '≥ 20',
    lead: 'Sở Khoa học và Công nghệ',
    coordinator: othersConcerned,
    timeline: 'Thường xuyên',
    solutions: [
      '- Tư vấn thủ tục đăng ký hoạt động khoa học và công nghệ cho trường, trung tâm, doanh nghiệp có bộ phận nghiên cứu.',
      '- Rà soát các đơn vị đủ điều kiện nhưng chưa đăng ký để hướng dẫn trong năm.',
    ],
  },
  {
    code: '6.1.1',
    name: 'Đơn đăng ký bảo hộ sáng chế và giải pháp hữu ích/10.000 dân',
    score: 18.31,
    goal: '≥ 20',
    lead: 'Sở Khoa học và Công nghệ',
    coordinator: othersConcerned,
    timeline: 'Thường xuyên',
    solutions: [
      'Tổ chức lớp viết đơn sáng chế cho kỹ sư, giáo viên, nhà khoa học; hỗ trợ một phần phí tra cứu và nộp đơn.',
    ],
  },
  {
    code: '6.2.3',
    name: 'Đơn đăng ký kiểu dáng công nghiệp/10.000 dân',
    score: 2.81,
    goal: '≥ 5',
    lead: 'Sở Khoa học và Công nghệ',
    coordinator: othersConcerned,
    timeline: 'Thường xuyên',
    solutions: [
      'Hướng dẫn các làng nghề, cơ sở sản xuất bao bì đăng ký kiểu dáng; hỗ trợ đăng ký sáng chế, giải pháp hữu ích khi có nhu cầu.',
    ],
  },
  {
    code: '6.3.3',
    name: 'Tỷ lệ doanh nghiệp khởi nghiệp sáng tạo/tổng số doanh nghiệp mới thành lập ở địa phương',
    score: 0,
    goal: '≥ 10%',
    lead: 'Sở Khoa học và Công nghệ',
    coordinator: 'Sở Kế hoạch và Đầu tư; Ban quản lý các Khu công nghiệp tỉnh và các đơn vị liên quan',
    timeline: 'Thường xuyên',
    solutions: [
      '- Lập danh sách doanh nghiệp mới có sản phẩm, mô hình kinh doanh mới; kết nối với vườn ươm, quỹ đầu tư để hỗ trợ sản xuất thử từ kết quả nghiên cứu.',
      '- Hướng dẫn hồ sơ công nhận doanh nghiệp KHCCN cho cơ sở đang dùng kết quả nghiên cứu được bảo hộ.',
    ],
  },
  {
    code: '1.2.1',
    name: 'Chi phí gia nhập thị trường',
    score: 20.34,
    goal: '≥ 30',
    lead: 'Sở Kế hoạch và Đầu tư',
    coordinator: othersConcerned,
    timeline: 'Thường xuyên',
    solutions: [
      '- Công bố đủ thủ tục đăng ký doanh nghiệp tại bộ phận một cửa và trên cổng của Sở; sửa biểu mẫu cho dễ điền.',
      '- Giữ tỷ lệ hồ sơ đăng ký nộp qua mạng đạt trên 90%, trả kết quả tại nhà và hỗ trợ 100% cước bưu chính.',
      '- Rút ngắn thời gian cấp đăng ký mới và thay đổi đăng ký so với quy định.',
    ],
  },
  {
    code: '4.2.1',
    name: 'Số doanh nghiệp ngành dịch vụ chuyên môn, KH&CN/1.000 doanh nghiệp đang hoạt động',
    score: 18.9,
    goal: '≥ 25',
    lead: 'Sở Kế hoạch và Đầu tư',
    coordinator: 'Sở Khoa học và Công nghệ, Cục Thống kê tỉnh và các đơn vị liên quan',
    timeline: 'Thường xuyên',
    solutions: [
      '- Mời gọi dự án dịch vụ kỹ thuật, thiết kế, kiểm định vào các khu dịch vụ của tỉnh.',
      '- Phổ biến ưu đãi cho doanh nghiệp khoa học và công nghệ tại các buổi đối thoại.',
    ],
  },
  {
    code: '4.2.2',
    name: 'Mật độ doanh nghiệp doanh nghiệp đang hoạt động bình quân/1.000 dân',
    score: 21.05,
    goal: '≥ 30',
    lead: 'Sở Kế hoạch và Đầu tư',
    coordinator: 'Các sở, ngành và đơn vị liên quan',
    timeline: 'Thường xuyên',
    solutions: [
      '- Vận động hộ kinh doanh có doanh thu lớn chuyển lên doanh nghiệp, miễn phí tư vấn năm đầu.',
      '- Công khai quy hoạch, danh mục khu đất, cụm công nghiệp còn chỗ trống; gặp gỡ doanh nghiệp hằng tháng để nắm khó khăn, giải',
      'quyết kịp thời và trả lời bằng văn bản.',
    ],
  },
  {
    code: '2.1.2',
    name: 'Tỷ lệ học sinh trung học tham gia các cuộc thi nghiên cứu khoa học và kỹ thuật',
    score: 1.64,
    goal: '≥ 10',
    lead: 'Sở Giáo dục và Đào tạo',
    coordinator: 'Sở Khoa học và Công nghệ và các đơn vị liên quan',
    timeline: 'Thường xuyên',
    solutions: [
      '- Đưa cuộc thi khoa học kỹ thuật vào kế hoạch năm học của mọi trường trung học, mỗi trường có ít nhất một câu lạc bộ STEM.',
      '- Tập huấn giáo viên hướng dẫn đề tài; mời cán bộ nghiên cứu cùng chấm ở vòng trường.',
      '- Phối hợp tổ chức Hội thi Sáng tạo kỹ thuật và Cuộc thi Sáng tạo thanh thiếu niên, nhi đồng.',
    ],
  },
  {
    code: '2.2.1',
    name: 'Nhân lực nghiên cứu và phát triển/10.000 dân',
    score: 6.31,
    goal: '≥ 10',
    lead: 'Các sở, ngành và đơn vị liên quan',
    coordinator: '',
    timeline: 'Thường xuyên',
    solutions: [
      '- Khuyến khích doanh nghiệp lập bộ phận nghiên cứu và khai báo nhân lực nghiên cứu trong điều tra thống kê.',
      '- Thu hút chuyên gia, người có trình độ sau đại học về làm việc tại các đơn vị sự nghiệp của tỉnh.',
      '- Khen thưởng kịp thời tập thể, cá nhân có sáng kiến, sáng chế được áp dụng.',
    ],
  },
  {
    code: '2.2.2',
    name: 'Tỷ lệ chi cho khoa học và công nghệ từ ngân sách địa phương/GRDP (%)',
    score: 17.07,
    goal: '≥ 25',
    lead: 'Sở Tài chính',
    coordinator: 'Các sở, ngành và đơn vị liên quan',
    timeline: 'Hàng năm',
    solutions: [
      'Trình UBND tỉnh cân đối, mỗi năm tăng từ 10 - 15% kinh phí sự nghiệp khoa học và công nghệ.',
    ],
  },
  {
    code: '3.1.1',
    name: 'Hạ tầng số',
    score: 46.75,
    goal: '≥ 55',
    lead: 'Sở Thông tin và Truyền thông',
    coordinator: othersConcerned,
    timeline: 'Thường xuyên',
    solutions: [
      '- Phủ sóng di động thế hệ mới tới các thôn còn vùng lõm; dùng chung cột, cống bể giữa các doanh nghiệp viễn thông.',
      '- Lập bản đồ số hạ tầng viễn thông phục vụ chuyên đổi số của tỉnh, cập nhật hằng',
      'quý và chia sẻ với các ngành.',
    ],
  },
  {
    code: '4.1.1',
    name: 'Tín dụng cho khu vực tư nhân/1.000 lao động có việc làm (tỷ đồng).',
    score: 7.57,
    goal: '≥ 15',
    lead: 'Ngân hàng Nhà nước chi nhánh Bắc Giang',
    coordinator: othersConcerned,
    timeline: 'Thường xuyên',
    solutions: [
      '- Hướng dòng vốn vào sản xuất, xuất khẩu và các chương trình trình tín dụng giải quyết việc làm của tỉnh.',
      '- Đẩy mạnh chuyên đổi số ở các tổ chức tín dụng, bớt giấy tờ, rút ngắn thời gian thẩm định khoản vay.',
    ],
  },
  {
    code: '5.2.2',
    name: 'Tỷ lệ dự án đầu tư đang hoạt động trong các khu công nghiệp/1.000 doanh nghiệp đang hoạt động',
    score: 20,
    goal: '≥ 25%',
    lead: 'Ban Quản lý các Khu công nghiệp tỉnh',
    coordinator: 'Sở Kế hoạch và Đầu tư và các đơn vị liên quan',
    timeline: 'Thường xuyên',
    solutions: [
      '- Theo dõi tiến độ xây dựng hạ tầng từng khu công nghiệp, báo cáo vướng mắc về mặt bằng hằng tháng.',
      '- Giúp nhà đầu tư thứ cấp hoàn tất thủ tục để sớm đưa nhà máy vào sản xuất.',
    ],
  },
  {
    code: '5.2.3',
    name: 'Tỷ lệ các dự án đang hoạt động trong các cụm công nghiệp/1.000 doanh nghiệp đang hoạt động',
    score: 4.46,
    goal: '≥ 10%',
    lead: 'Sở Công Thương',
    coordinator: 'Sở Kế hoạch và Đầu tư; UBND các huyện, thành phố và các đơn vị liên quan',
    timeline: 'Thường xuyên',
    solutions: [
      '- Kiểm tra tiến độ đầu tư hạ tầng cụm công nghiệp, xử lý chủ đầu tư chậm cam kết.',
      '- Rà soát dự án đã giao đất trong cụm mà chưa hoạt động để đôn đốc.',
    ],
  },
  {
    code: '7.1.2',
    name: 'Số sản phẩm OCOP 4 sao trở lên/tổng số đơn vị hành chính cấp xã',
    score: 18.79,
    goal: '≥ 25',
    lead: 'Sở Nông nghiệp và Phát triển nông thôn',
    coordinator: othersConcerned,
    timeline: 'Thường xuyên',
    solutions: [
      '- Chọn sản phẩm ba sao có tiềm năng để hỗ trợ nâng hạng; số hóa hồ sơ chấm điểm, phân hạng.',
      '- Hỗ trợ nhãn hiệu, bao bì, truy xuất nguồn gốc và bán hàng trên sàn thương mại điện tử cho chủ thể OCOP của',
      'tỉnh; đưa sản phẩm tới hội chợ, điểm du lịch theo chính sách hiện hành.',
      '- Kiểm tra việc chấm điểm, phân hạng ở các huyện, thành phố của UBND tỉnh).',
    ],
  },
];

export const header = [
  'STT',
  'Nhiệm vụ, giải pháp cải thiện, nâng cao các chỉ số thành phần của Chỉ số đổi mới sáng tạo cấp địa phương (PII)',
  'Mức điểm số năm 2023',
  'Mục tiêu phần đầu năm 2024',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời gian thực hiện',
] as const;

export const titles = [
  'Phụ lục',
  'PHÂN CÔNG NHIỆM VỤ, GIẢI PHÁP CẢI THIỆN VÀ NÂNG CAO ĐIỂM SỐ',
  'CÁC CHỈ SỐ THÀNH PHẦN CHỈ SỐ PII NĂM 2024 VÀ NHỮNG NĂM TIẾP THEO',
  '(Ban hành kèm theo Kế hoạch số     /KH-UBND ngày     /7/2024 của UBND tỉnh Bắc Giang)',
] as const;
