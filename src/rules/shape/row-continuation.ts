import type { Continued, Grid } from '../../appendix';
import { textAt } from '../../appendix';
import { tidy } from '../../appendix/text';
import { shortened } from '../label';
import type { AppendixRule, Write } from '../rule';

/** A text that a page break cut and that goes on in the next row. */
export const rowContinuation: AppendixRule = {
  id: 'row-continuation',
  severity: 'info',
  scope: 'appendix',
  vi: {
    title: 'Nội dung bị ngắt dòng',
    what: 'Dòng {row} là phần tiếp của dòng {above}: "{text}".',
    why: 'Câu bị cắt đôi khi chuyển trang nên khó đọc, khó lọc.',
    how: 'Nối vào cuối dòng {above}, để trống dòng {row}.',
  },
  en: {
    title: 'A text cut in two',
    what: 'Row {row} goes on where row {above} breaks off: "{text}".',
    why: 'A page break cut the sentence, which makes it hard to read and to filter.',
    how: 'Join it to row {above} and leave row {row} empty.',
  },
  *check({ grid, appendix }) {
    for (const { row, continues } of appendix.rows) {
      const [first] = continues;
      if (!first) continue;
      yield {
        about: { row },
        cells: continues.map(({ from }) => from),
        params: {
          row: row + 1,
          above: first.to.row + 1,
          text: shortened(textAt(grid, first.from.row, first.from.column)),
        },
        mend: { safe: false, writes: continues.flatMap((continued) => joined(grid, continued)) },
      };
    }
  },
};

function joined(grid: Grid, { from, to }: Continued): readonly Write[] {
  const parts = [to, from].map(({ row, column }) => tidy(textAt(grid, row, column)));
  return [
    { cell: to, value: parts.join(' ') },
    { cell: from, value: '' },
  ];
}
