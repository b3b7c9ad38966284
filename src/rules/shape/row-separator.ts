import { shortened } from '../label';
import type { AppendixRule } from '../rule';
import { filledCellsOf, textOfCells } from './filled-cells';

/** A row of dashes or empty marks that a conversion left: no reading is lost with it. */
export const rowSeparator: AppendixRule = {
  id: 'row-separator',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Dòng phân cách thừa',
    what: 'Dòng {row} chỉ có ký hiệu phân cách: "{text}".',
    why: 'Dòng này cắt bảng làm hai khi lọc, sắp xếp.',
    how: 'Xóa nội dung các ô này.',
  },
  en: {
    title: 'A separator row',
    what: 'Row {row} holds separators only: "{text}".',
    why: 'It cuts the table in two for filters and sorting.',
    how: 'Clear these cells.',
  },
  *check({ grid, appendix }) {
    for (const { row, kind } of appendix.rows) {
      if (kind !== 'separator') continue;
      const cells = filledCellsOf(grid, appendix.area, row);
      yield {
        about: { row },
        cells,
        params: { row: row + 1, text: shortened(textOfCells(grid, cells)) },
        mend: { safe: true, writes: cells.map((cell) => ({ cell, value: '' })) },
      };
    }
  },
};
