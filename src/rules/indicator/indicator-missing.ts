import type { AppendixRule } from '../rule';

/** A row with a number and figures or owners, and nothing that says what they are about. */
export const indicatorMissing: AppendixRule = {
  id: 'indicator-missing',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Thiếu tên chỉ số',
    what: 'Dòng {row} có số thứ tự {ordinal} nhưng chưa có tên chỉ số, nhiệm vụ.',
    why: 'Không rõ mục tiêu và đơn vị ở dòng này là của chỉ số nào.',
    how: 'Ghi tên chỉ số, hoặc xóa dòng nếu thừa.',
  },
  en: {
    title: 'Indicator missing',
    what: 'Row {row} has number {ordinal} and names no indicator or task.',
    why: 'Nobody can tell what its goal and owners are about.',
    how: 'Write the name, or remove the row.',
  },
  *check({ appendix }) {
    for (const record of appendix.records) {
      const { ordinal, indicator } = record;
      if (!ordinal?.text || indicator?.value.name !== '') continue;
      yield {
        about: { record },
        cells: [indicator.cell],
        params: { row: record.row + 1, ordinal: ordinal.text },
      };
    }
  },
};
