import type { ProseLine } from '../../appendix';
import { fold } from '../../appendix/text';
import type { WorkbookRule } from '../rule';

/** The text counts other than the table: "17 chỉ số thành phần" over 16 records. */
export const countMismatch: WorkbookRule = {
  id: 'count-mismatch',
  severity: 'warning',
  scope: 'workbook',
  vi: {
    title: 'Số lượng không khớp',
    what: 'Văn bản ghi "{said}", trong bảng có {count}.',
    why: 'Lời và bảng khác nhau thì người duyệt không biết tin bên nào.',
    how: 'Kiểm tra dòng bị thiếu hoặc thừa, rồi sửa con số.',
  },
  en: {
    title: 'Counts differ',
    what: 'The text says "{said}", the table holds {count}.',
    why: 'Whoever signs cannot know which of the two is right.',
    how: 'Look for a missing or an extra row, then correct the figure.',
  },
  *check({ sheets }) {
    const counts = sheets.flatMap(({ reading }) => reading.appendices.map(({ records }) => records.length));
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total === 0) return;
    for (const { grid, reading } of sheets) {
      const here = reading.appendices.reduce((sum, { records }) => sum + records.length, 0);
      for (const line of reading.prose) {
        for (const { said, count } of countsIn(line)) {
          if (count === total || counts.includes(count)) continue;
          yield {
            grid,
            about: { subject: `${grid.sheet} ${said}` },
            cells: [line.cell],
            params: { said, count: here > 0 ? here : total },
          };
        }
      }
    }
  },
};

/** Counts of the framework itself, and of a part of it, say nothing of the table. */
const counted =
  /(?<![\d.,/])(\d{1,4}) (?:chỉ số thành phần|chỉ số có điểm|nhiệm vụ, giải pháp|nhiệm vụ cụ thể|nhiệm vụ trọng tâm)/gu;
const ofTheFramework = /bao gom|gom co|bo chi so|tong so 52|ca nuoc|xep hang/;

function countsIn({ text }: ProseLine): readonly { readonly said: string; readonly count: number }[] {
  const line = text.normalize('NFC');
  if (ofTheFramework.test(fold(line))) return [];
  return [...line.matchAll(counted)].map(({ 0: said, 1: count }) => ({ said, count: Number(count) }));
}
