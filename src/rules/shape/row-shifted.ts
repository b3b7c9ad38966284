import type { Appendix, Grid, Repair, Solution } from '../../appendix';
import { valueAt } from '../../appendix';
import { inReading } from '../in-reading';
import type { AppendixRule, Found } from '../rule';

/** The cells of a row stand a column or more off; a name may be torn over two of them. */
export const rowShifted: AppendixRule = {
  id: 'row-shifted',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Dữ liệu lệch cột',
    what: 'Dòng {row} lệch {shift} cột.',
    why: 'Các ô sau lệch theo.',
    how: 'Dồn về đúng cột.',
    variants: {
      torn: {
        what: 'Dòng {row} tách thành {parts}.',
        how: 'Ghép "{whole}", dồn về đúng cột.',
      },
      solution: {
        what: 'Dòng {row}: giải pháp nằm ở cột số thứ tự.',
        why: 'Lọc, in theo cột nội dung sẽ mất dòng này.',
        how: 'Chuyển sang cột nội dung.',
      },
    },
  },
  en: {
    title: 'Cells off their columns',
    what: 'The cells of row {row} are off by {shift}.',
    why: 'Every cell after it is off as well.',
    how: 'Move the cells back under their columns.',
    variants: {
      torn: {
        what: 'Row {row} is torn into {parts}.',
        how: 'Join "{whole}" and move the rest back under its columns.',
      },
      solution: {
        what: 'Row {row}: a solution stands in the column of numbers.',
        why: 'Filters and prints of the column of texts lose it.',
        how: 'Move it to the column of texts.',
      },
    },
  },
  *check({ grid, appendix }) {
    for (const record of appendix.records) {
      const { repair } = record;
      if (repair) {
        yield {
          about: { record },
          cells: inReading(repair.cells),
          ...wording(repair, record.row + 1),
          mend: { safe: false, writes: repair.mended.map(({ cell, to }) => ({ cell, value: to })) },
        };
      }
      for (const solution of record.solutions) yield* astray(grid, appendix, solution);
    }
  },
};

/** The text of a solution in the column of numbers. */
function* astray(grid: Grid, { columns }: Appendix, { row, cell }: Solution): Generator<Found> {
  const home = columns.get('indicator');
  if (!home || cell.column !== columns.get('ordinal')?.column || valueAt(grid, row, home.column) !== '')
    return;
  const at = { row, column: home.column };
  yield {
    about: { row },
    cells: [cell],
    severity: 'warning',
    variant: 'solution',
    params: { row: row + 1 },
    mend: {
      safe: false,
      writes: [
        { cell: at, value: valueAt(grid, row, cell.column) },
        { cell, value: '' },
      ],
    },
  };
}

function wording({ torn, shift }: Repair, row: number): Pick<Found, 'params' | 'variant'> {
  if (!torn) return { params: { row, shift: Math.abs(shift) } };
  const parts = torn.parts.map((part) => `"${part}"`);
  return { params: { row, parts, whole: torn.whole }, variant: 'torn' };
}
