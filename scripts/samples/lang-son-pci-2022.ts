import type { Look, Sample, SampleRow } from './sample';
import { across, headerRow, tableRow } from './sample';

interface Unit {
  readonly index: string;
  readonly lead: string;
  readonly coordinator: string;
  /** What is to be done, in words of our own. */
  readonly tasks: string;
}

const quality = 'Chi cục Tiêu chuẩn Đo lường Chất lượng';
const roomsAndQuality = `Các phòng chuyên môn và ${quality}`;

const units: readonly Unit[] = [
  {
    index: 'Gia nhập thị trường',
    lead: quality,
    coordinator: 'Các phòng chuyên môn của Sở',
    tasks:
      '- Trả kết quả thủ tục hành chính đúng và trước hạn; tiếp nhận, trả lời phản ánh của doanh nghiệp.',
  },
  {
    index: 'Tính minh bạch',
    lead: 'Phòng Quản lý công nghệ và Đổi mới sáng tạo',
    coordinator: `Các phòng chuyên môn, ${quality}`,
    tasks:
      '- Công khai quy hoạch, kế hoạch, kết quả đấu thầu trên trang thông tin của Sở.\n- Theo nội dung chỉ số Tính minh bạch và tiếp cận thông tin tại Kế hoạch số 41/KH-SKH&CN.',
  },
  {
    index: 'Cạnh tranh bình đẳng',
    lead: quality,
    coordinator:
      'Phòng Quản lý Khoa học phối hợp triển khai nội dung về đề tài, dự án; Phòng Quản lý công nghệ và Đội mới sáng tạo phối hợp triển khai nội dung về sở hữu trí tuệ',
    tasks:
      '- Đối xử như nhau với mọi doanh nghiệp khi xét đề tài, hỗ trợ nhãn hiệu và kiểm tra hàng nhập khẩu.',
  },
  {
    index: 'Chi phí thời gian',
    lead: 'Văn phòng Sở',
    coordinator: roomsAndQuality,
    tasks:
      '- Rà soát, cắt giảm thời hạn giải quyết; cung cấp dịch vụ công trực tuyến cấp độ 3, cấp độ 4.\n- Theo nội dung chỉ số Chi phí thời gian của doanh nghiệp tại Kế hoạch số 41/KH-SKHCN.',
  },
  {
    index: 'Chi phí không chính thức',
    lead: 'Văn phòng Sở',
    coordinator: roomsAndQuality,
    tasks:
      '- Công khai mua sắm, đấu thầu; kiểm soát tài sản, thu nhập theo quy định.\n- Theo nội dung chỉ số Chi phí thời gian của doanh nghiệp tại Kế hoạch số 41/KH-SKHCN.',
  },
  {
    index: 'Tính năng động của chính quyền tỉnh',
    lead: 'Phòng Kế hoạch và Quản lý chuyên ngành theo dõi, đôn đốc thực hiện',
    coordinator: `${roomsAndQuality} chủ động lồng ghép đối thoại doanh nghiệp tại các hội nghị, kết quả gửi Phòng Kế hoạch và Quản lý chuyên ngành tổng hợp`,
    tasks: '- Đối thoại với doanh nghiệp ít nhất 2 lần/năm; trả lời kiến nghị trên trang thông tin của Sở.',
  },
  {
    index: 'Chính sách hỗ trợ doanh nghiệp',
    lead: 'Phòng Kế hoạch và Quản lý chuyên ngành',
    coordinator: roomsAndQuality,
    tasks:
      '- Hỗ trợ đổi mới công nghệ, tài sản trí tuệ, hệ thống quản lý chất lượng.\n- Theo nội dung chỉ số Dịch vụ hỗ trợ Doanh nghiệp tại Kế hoạch số 41/KH-SKHCN.',
  },
];

const columns = ['TT', 'Chỉ số và nhiệm vụ', 'Bộ phận chủ trì', 'Bộ phận phối hợp', 'Thời gian thực hiện'];
const unitLooks: readonly Look[] = ['number', 'name', 'centred', 'centred', 'centred'];
const taskLooks: readonly Look[] = ['number', 'solution', 'centred', 'centred', 'centred'];

function rowsOf({ index, lead, coordinator, tasks }: Unit, number: number): readonly SampleRow[] {
  return [
    tableRow([number, `Chỉ số “${index}”`, lead, coordinator, 'Thường xuyên'], unitLooks),
    tableRow(['', tasks, '', '', ''], taskLooks),
  ];
}

/** Lạng Sơn's department in 2022: seven PCI indices without a figure, each with who does it. */
export const pciUnits: Sample = {
  file: 'phan-cong-pci-2022.xlsx',
  sheets: [
    {
      name: 'Phân công PCI',
      widths: [6, 54, 30, 42, 14],
      landscape: true,
      headerRow: 4,
      rows: [
        across('SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'label', columns.length),
        across('NỘI DUNG VÀ PHÂN CÔNG THỰC HIỆN', 'title', columns.length),
        across('NÂNG CAO CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2022', 'title', columns.length),
        across(
          '(Kèm theo Kế hoạch số     /KH-SKHCCN ngày     tháng 6 năm 2022 của Sở Khoa học và Công nghệ tỉnh Lạng Sơn)',
          'citation',
          columns.length,
        ),
        headerRow(columns),
        ...units.flatMap((unit, index) => rowsOf(unit, index + 1)),
      ],
    },
  ],
};
