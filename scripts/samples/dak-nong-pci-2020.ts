import type { Look, Sample } from './sample';
import { across, headerRow, tableRow } from './sample';

const columns = [
  'STT',
  'Chỉ tiêu',
  'Kết quả năm 2019',
  'Mục tiêu năm 2020',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian',
];
const looks: readonly Look[] = ['number', 'solution', 'centred', 'centred', 'centred', 'centred', 'centred'];
const office = 'Văn phòng Sở';
const rooms =
  'phòng Quản lý Công nghệ và Sở hữu trí tuệ; phòng Quản lý Tiêu chuẩn Đo lường Chất lượng; Trung tâm Thông tin, Kỹ thuật và ứng dụng khoa học công nghệ';

/** Goals told as growth and as a range of ranks, where last year's figures are missing. */
export const relativeGoals: Sample = {
  file: 'muc-tieu-pci-2020.xlsx',
  sheets: [
    {
      name: 'Mục tiêu',
      widths: [6, 42, 14, 24, 18, 40, 14],
      landscape: true,
      headerRow: 3,
      rows: [
        across('SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'label', columns.length),
        across('MỤC TIÊU NÂNG CAO NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2020', 'title', columns.length),
        across(
          '(Kèm theo Kế hoạch số            ngày            của Sở Khoa học và Công nghệ tỉnh Đắk Nông)',
          'citation',
          columns.length,
        ),
        headerRow(columns),
        tableRow(
          [
            1,
            'Điểm dự kiến của 3 chỉ tiêu về khoa học và công nghệ',
            '',
            'tăng 10% so với năm 2019',
            office,
            rooms,
            'Hàng năm',
          ],
          looks,
        ),
        tableRow(
          [
            2,
            'Thứ hạng PCI của tỉnh',
            '62/63',
            'từ 40-50 trên 63',
            office,
            'Các phòng, đơn vị trực thuộc',
            'Năm 2020',
          ],
          looks,
        ),
        tableRow(
          [3, 'Chất lượng điều hành', '', 'nhóm khá', office, 'Các phòng, đơn vị trực thuộc', 'Năm 2020'],
          looks,
        ),
      ],
    },
  ],
};
