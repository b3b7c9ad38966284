import type { Field } from '../../../appendix';
import type { Severity } from '../../../rules';

/** Words that more than one view says. */
export const words = {
  severities: { error: 'Phải sửa', warning: 'Xem lại', info: 'Gợi ý' } satisfies Record<Severity, string>,
  row: (row: number) => `Dòng ${row}`,
  empty: '(trống)',
  appendix: 'Phụ lục',
  cancel: 'Thôi',
  fields: {
    ordinal: 'số thứ tự',
    code: 'mã chỉ số',
    indicator: 'chỉ số, nhiệm vụ',
    unit: 'đơn vị tính',
    baseline: 'điểm năm trước',
    baselineRank: 'hạng năm trước',
    target: 'mục tiêu',
    targetRank: 'mục tiêu thứ hạng',
    lead: 'đơn vị chủ trì',
    person: 'lãnh đạo phụ trách',
    coordinator: 'đơn vị phối hợp',
    timeline: 'thời gian thực hiện',
    product: 'sản phẩm',
    evidence: 'nguồn số liệu',
    note: 'ghi chú',
  } satisfies Record<Field, string>,
};
