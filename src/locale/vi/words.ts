import type { GapUnit, RecordGap, Verdict } from '../../gaps';
import type { Severity } from '../../rules';

/** Single words and names. */
export const words = {
  product: 'Soát phụ lục',
  severities: { error: 'Phải sửa', warning: 'Cần xem lại', info: 'Gợi ý' } satisfies Record<Severity, string>,
  counted: { error: 'phải sửa', warning: 'cần xem lại', info: 'gợi ý' } satisfies Record<Severity, string>,
  ignored: 'Giữ nguyên',
  statuses: {
    open: 'Còn thiếu',
    met: 'Đã đạt',
    keep: 'Duy trì',
    'not-computable': 'Chưa tính được',
  } satisfies Record<RecordGap['gap']['status'], string>,
  verdicts: {
    unreachable: 'Khó đạt',
    demanding: 'Cần nỗ lực lớn',
    reachable: 'Có thể đạt',
    unknown: 'Chưa rõ',
  } satisfies Record<Verdict, string>,
  units: { point: 'điểm', 'percentage-point': 'điểm %', rank: 'bậc' } satisfies Record<GapUnit, string>,
  row: (row: number) => `Dòng ${row}`,
  wholeTable: 'Chung cho cả bảng',
  why: 'Vì sao',
  how: 'Cách sửa',
  before: 'Hiện tại',
  after: 'Sửa thành',
  empty: '(trống)',
  choose: 'Chọn một trong các cách',
  /** What is, or was, removed: only what there is. */
  traces: (marks: number, sheets: string) =>
    [marks > 0 && `${marks} vùng đánh dấu`, sheets !== '' && `các trang: ${sheets}`]
      .filter(Boolean)
      .join(' và '),
  standardInput: 'đầu vào chuẩn',
};
