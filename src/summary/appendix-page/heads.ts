import type { Field } from '../../appendix';

/** What an appendix is about, as its heads say it. */
export interface AppendixYears {
  readonly baselineYear: number | null;
  readonly targetYear: number | null;
}

/**
 * The heads of an appendix's columns. An appendix is a paper of the plan: Vietnamese whatever language the program
 * speaks, in words that the reader of appendices knows again.
 */
export function headOf(field: Field, { baselineYear, targetYear }: AppendixYears): string {
  const before = baselineYear === null ? 'năm trước' : `năm ${baselineYear}`;
  const goal = targetYear === null ? '' : ` năm ${targetYear}`;
  switch (field) {
    case 'baseline':
      return `Mức điểm số ${before}`;
    case 'baselineRank':
      return `Thứ hạng ${before}`;
    case 'target':
      return `Mục tiêu phấn đấu${goal}`;
    case 'targetRank':
      return `Mục tiêu thứ hạng${goal}`;
    default:
      return heads[field];
  }
}

const heads: Readonly<Record<Exclude<Field, 'baseline' | 'baselineRank' | 'target' | 'targetRank'>, string>> =
  {
    ordinal: 'STT',
    code: 'Mã chỉ số',
    indicator: 'Chỉ số, nhiệm vụ',
    unit: 'Đơn vị tính',
    lead: 'Đơn vị chủ trì',
    person: 'Lãnh đạo phụ trách',
    coordinator: 'Đơn vị phối hợp',
    timeline: 'Thời gian thực hiện',
    product: 'Sản phẩm',
    evidence: 'Tài liệu minh chứng',
    note: 'Ghi chú',
  };

/** In characters. */
export const widthOf: Readonly<Record<Field, number>> = {
  ordinal: 6,
  code: 9,
  indicator: 42,
  unit: 10,
  baseline: 11,
  baselineRank: 10,
  target: 14,
  targetRank: 12,
  lead: 24,
  person: 18,
  coordinator: 28,
  timeline: 16,
  product: 22,
  evidence: 22,
  note: 20,
};
