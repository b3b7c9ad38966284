import type { CellValue } from '../../../src/appendix';
import { workbookOf } from '../../support/workbook-of';

const head =
  'STT | Chỉ số | Điểm năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian';

const planOf = (records: number, row: (index: number) => readonly CellValue[]): Uint8Array =>
  workbookOf('Phụ lục', [
    head.split(' | '),
    ...Array.from({ length: records }, (_, index) => [index + 1, ...row(index)]),
  ]);

/** A table with something wrong in nearly every cell. */
export const faulty = (records: number): Uint8Array =>
  planOf(records, (index) => [
    `Chỉ số thành phần thứ ${index}  về về đích `,
    '4,5',
    `$\\geq ${index % 90}\\%$`,
    'Các sở, ngành và các đơn vị liên quan',
    '',
    'Quý V/2024',
  ]);

/** A table whose every row has a way to go, and one finding or so. */
export const measured = (records: number): Uint8Array =>
  planOf(records, (index) => [
    `Tỷ lệ doanh nghiệp thứ ${index} có hoạt động đổi mới sáng tạo trên địa bàn tỉnh`,
    (index % 40) + 0.5,
    `≥ ${(index % 40) + 5}`,
    index % 3 === 0 ? 'Sở Khoa học và Công nghệ' : 'Sở Tài chính',
    'Sở Nội vụ',
    'Thường xuyên',
  ]);
