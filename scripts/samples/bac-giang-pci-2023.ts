import type { Look, Sample } from './sample';
import { across, headerRow, line, tableRow } from './sample';

const columns = ['TT', 'Chỉ tiêu PCI', 'Mục tiêu 2023', 'Lãnh đạo sở phụ trách', 'Đơn vị chủ trì thực hiện'];
const looks: readonly Look[] = ['number', 'solution', 'centred', 'centred', 'centred'];

/** A department's share in the province's PCI plan for 2023: one indicator, and the plan's text on a second sheet. */
export const pciTable: Sample = {
  file: 'phu-luc-pci-2023.xlsx',
  sheets: [
    {
      name: 'Phân công',
      widths: [6, 50, 14, 22, 34],
      landscape: true,
      headerRow: 3,
      rows: [
        across('SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'label', columns.length),
        across(
          'PHÂN CÔNG THỰC HIỆN CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2023',
          'title',
          columns.length,
        ),
        across('(Kèm theo Kế hoạch số     /KH-KHCN ngày     tháng 6 năm 2023)', 'citation', columns.length),
        headerRow(columns),
        tableRow(
          ['I', 'Chỉ số thành phần chủ trì', '', '', ''],
          ['group-number', 'group', 'group', 'group', 'group'],
        ),
        tableRow(
          [
            1,
            'Tỷ lệ DN tin tưởng vào khả năng bảo vệ của pháp luật về vấn đề bản quyền hoặc thực thi hợp đồng',
            '$\\geq 95\\%$',
            'Nguyễn Phúc Thương',
            'Phòng Quản lý khoa học công nghệ cơ sở và Sở hữu trí tuệ',
          ],
          looks,
        ),
      ],
    },
    {
      name: 'Nội dung kế hoạch',
      widths: [90],
      landscape: false,
      rows: [
        line('Số:     /KH-KHCN', 'paragraph'),
        line('Bắc Giang, ngày     tháng 6 năm 2023', 'citation'),
        line('KẾ HOẠCH', 'label'),
        line('Nâng cao Chỉ số Năng lực cạnh tranh cấp tỉnh (PCI) năm 2023', 'title'),
        line('Căn cứ Kế hoạch số 21/KH-UBND ngày 11/5/2022 của UBND tỉnh về PCI năm 2023.', 'paragraph'),
        line('I. MỤC TIÊU', 'heading'),
        line('- Góp phần đưa thứ hạng PCI của tỉnh năm 2023 đạt 73,12, thuộc nhóm “Tốt”.', 'paragraph'),
        line('- Chỉ tiêu chủ trì đạt trên hoặc bằng 95%, tăng 0,04% so với năm 2022.', 'paragraph'),
        line('II. GIẢI PHÁP', 'heading'),
        line(
          '- Thực hiện Nghị quyết số 43/2022/NQ-UBND ngày 09/12/2022 của HĐND tỉnh về hỗ trợ đổi mới công nghệ.',
          'paragraph',
        ),
        line(
          '- Tiếp tục Kế hoạch số 408/KH-UBND ngày 26/6/2021 và Kế hoạch số 409/KH-UBND ngày 30/8/2021.',
          'paragraph',
        ),
        line('(Có Phụ lục phân công chi tiết kèm theo)', 'citation'),
        line('III. TỔ CHỨC THỰC HIỆN', 'heading'),
        line(
          'Các phòng báo cáo Văn phòng Sở trước ngày 27 của tháng cuối quý và trước ngày 25/11.',
          'paragraph',
        ),
      ],
    },
  ],
};
