import type { Look, Sample, SampleRow } from './sample';
import { across, headerRow, tableRow } from './sample';

const columns = [
  'STT',
  'Nội dung nhiệm vụ',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Sản phẩm',
  'Thời gian hoàn thành',
];
const looks: readonly Look[] = ['number', 'solution', 'centred', 'centred', 'centred', 'centred'];
const groupLooks: readonly Look[] = ['group-number', ...columns.slice(1).map(() => 'group' as const)];

const administration = 'Phòng Hành chính – Tổng hợp';
const others = 'Các phòng, đơn vị';

function group(number: string, name: string): SampleRow {
  return tableRow([number, name, '', '', '', ''], groupLooks);
}

function task(...fields: readonly (string | number)[]): SampleRow {
  return tableRow(fields, looks);
}

/** A list of tasks without figures, as the appendix to an action plan has it. */
export const taskList: Sample = {
  file: 'nhiem-vu-2024.xlsx',
  sheets: [
    {
      name: 'Nhiệm vụ',
      widths: [6, 54, 26, 26, 22, 18],
      landscape: true,
      headerRow: 3,
      rows: [
        across('Phụ lục', 'label', columns.length),
        across(
          'NHIỆM VỤ CẢI THIỆN MÔI TRƯỜNG KINH DOANH, NÂNG CAO NĂNG LỰC CẠNH TRANH CẤP TỈNH NĂM 2024',
          'title',
          columns.length,
        ),
        across(
          '(Kèm theo Kế hoạch số     /KH-SKHCN ngày 01/3/2024 của Sở Khoa học và Công nghệ tỉnh Quảng Ngãi)',
          'citation',
          columns.length,
        ),
        headerRow(columns),
        tableRow(
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
          columns.map(() => 'centred'),
        ),
        group('I', 'Xây dựng, hoàn thiện cơ chế, chính sách'),
        task(
          1,
          'Trình HĐND tỉnh quy định mức chi cho Hội thi Sáng tạo kỹ thuật và Cuộc thi Sáng tạo Thanh Thiếu niên Nhi đồng',
          'Phòng Quản lý khoa học',
          others,
          'Nghị quyết',
          'Quý III/2024',
        ),
        task(
          2,
          'Trình HĐND tỉnh quy định nội dung, mức chi hỗ trợ hệ sinh thái khởi nghiệp đổi mới sáng tạo đến năm 2025',
          'nt',
          others,
          'Nghị quyết',
          '12/2024',
        ),
        group('II', 'Hỗ trợ doanh nghiệp'),
        task(
          3,
          'Tổ chức Ngày hội khởi nghiệp đổi mới sáng tạo của tỉnh',
          'Trung tâm Ứng dụng và Dịch vụ khoa học công nghệ',
          others,
          'Báo cáo kết quả',
          'Tháng 10/2024',
        ),
        task(
          4,
          'Hướng dẫn doanh nghiệp áp dụng hệ thống truy xuất nguồn gốc, công cụ năng suất chất lượng',
          'Chi cục Tiêu chuẩn Đo lường Chất lượng',
          '—',
          'Số doanh nghiệp được hỗ trợ',
          'Thường xuyên',
        ),
        group('III', 'Cải cách hành chính'),
        task(
          5,
          'Báo cáo kết quả thực hiện 6 tháng',
          administration,
          others,
          'Báo cáo',
          'Trước ngày 20/5/2024',
        ),
        task(
          6,
          'Báo cáo kết quả thực hiện cả năm',
          'Phòng Hành chính - Tổng hợp',
          'nt',
          'Báo cáo',
          'Trước ngày 20/11/2024',
        ),
      ],
    },
  ],
};
