import { shortened } from '../label';
import type { AppendixRule } from '../rule';
import { filledCellsOf, textOfCells } from './filled-cells';

/** A row that is no record, group, solution, continuation, total or repeated header. */
export const rowUnrecognised: AppendixRule = {
  id: 'row-unrecognised',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Dòng chưa hiểu được',
    what: 'Dòng {row} không rõ là chỉ số, nhóm hay giải pháp: "{text}".',
    why: 'Dòng này không được tính vào kết quả rà soát.',
    how: 'Ghi đủ số thứ tự và tên, hoặc chuyển nội dung về đúng dòng.',
  },
  en: {
    title: 'A row not understood',
    what: 'Row {row} is no indicator, group or solution: "{text}".',
    why: 'It is left out of everything that is checked.',
    how: 'Give it a number and a name, or move its text to where it belongs.',
  },
  *check({ grid, appendix }) {
    for (const { row, kind } of appendix.rows) {
      if (kind !== 'unrecognised') continue;
      const cells = filledCellsOf(grid, appendix.area, row);
      const text = shortened(textOfCells(grid, cells));
      yield { about: { row }, cells, params: { row: row + 1, text } };
    }
  },
};
