import type { Field } from '../appendix';

/** What a person calls a field, within a sentence. */
export const fieldNames: Readonly<Record<Field, { readonly vi: string; readonly en: string }>> = {
  ordinal: { vi: 'số thứ tự', en: 'ordinal number' },
  code: { vi: 'mã chỉ số', en: 'indicator code' },
  indicator: { vi: 'tên chỉ số, nhiệm vụ', en: 'indicator or task' },
  unit: { vi: 'đơn vị tính', en: 'unit of measure' },
  baseline: { vi: 'mức năm trước', en: "last year's score" },
  baselineRank: { vi: 'thứ hạng năm trước', en: "last year's rank" },
  target: { vi: 'mục tiêu', en: 'target' },
  targetRank: { vi: 'mục tiêu thứ hạng', en: 'target rank' },
  lead: { vi: 'đơn vị chủ trì', en: 'lead' },
  person: { vi: 'lãnh đạo phụ trách', en: 'accountable leader' },
  coordinator: { vi: 'đơn vị phối hợp', en: 'coordinator' },
  timeline: { vi: 'thời gian thực hiện', en: 'timeline' },
  product: { vi: 'sản phẩm', en: 'product' },
  evidence: { vi: 'nguồn số liệu, minh chứng', en: 'evidence' },
  note: { vi: 'ghi chú', en: 'note' },
};
