import type { Cell, Repair } from '../../appendix';
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
    },
  },
  en: {
    title: 'Cells off their columns',
    what: 'Row {row} stands {shift} columns off.',
    why: 'Every cell after it is off as well.',
    how: 'Move the cells back under their columns.',
    variants: {
      torn: {
        what: 'Row {row} is torn into {parts}.',
        how: 'Join "{whole}" and move the rest back under its columns.',
      },
    },
  },
  *check({ appendix }) {
    for (const record of appendix.records) {
      const { repair } = record;
      if (!repair) continue;
      yield {
        about: { record },
        cells: inOrder(repair.cells),
        ...wording(repair, record.row + 1),
        mend: { safe: false, writes: repair.mended.map(({ cell, to }) => ({ cell, value: to })) },
      };
    }
  },
};

function wording({ torn, shift }: Repair, row: number): Pick<Found, 'params' | 'variant'> {
  if (!torn) return { params: { row, shift: Math.abs(shift) } };
  const parts = torn.parts.map((part) => `"${part}"`);
  return { params: { row, parts, whole: torn.whole }, variant: 'torn' };
}

function inOrder(cells: readonly Cell[]): readonly Cell[] {
  return cells.toSorted((one, other) => one.row - other.row || one.column - other.column);
}
