import type { Appendix, Cell, Grid } from '../../appendix';
import { textAt } from '../../appendix';
import { once } from '../../appendix/text';
import type { AppendixRule } from '../rule';
import { filledCellsOf } from './filled-cells';
import { mistyped } from './mistyped-header';

/** A header one or two letters off a known wording. */
export const headerTypo: AppendixRule = {
  id: 'header-typo',
  severity: 'info',
  scope: 'appendix',
  vi: {
    title: 'Tiêu đề sai chính tả',
    what: 'Tiêu đề ghi "{wrong}", có lẽ là "{right}".',
    why: 'Tiêu đề in ở mọi trang của phụ lục.',
    how: 'Sửa thành "{right}".',
  },
  en: {
    title: 'Slip in a header',
    what: 'The header says "{wrong}", probably "{right}".',
    why: 'It is printed at the head of every page.',
    how: 'Write "{right}".',
  },
  *check({ grid, appendix }) {
    const read = once(mistyped);
    for (const cell of headerCells(grid, appendix)) {
      const slip = read(textAt(grid, cell.row, cell.column));
      if (!slip) continue;
      const { wrong, right, mended } = slip;
      yield {
        about: { row: cell.row },
        cells: [cell],
        params: { wrong, right },
        mend: { safe: true, writes: [{ cell, value: mended }] },
      };
    }
  },
};

function* headerCells(grid: Grid, { header, rows }: Appendix): Generator<Cell> {
  for (let row = header.top; row <= header.bottom; row++) yield* filledCellsOf(grid, header, row);
  for (const { row, kind } of rows) if (kind === 'repeated-header') yield* filledCellsOf(grid, header, row);
}
