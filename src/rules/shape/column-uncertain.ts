import type { Column, Field, UnmappedColumn } from '../../appendix';
import { fieldNames } from '../field-names';
import { headerCellOf } from '../header-cell';
import type { AppendixRule, Found } from '../rule';

/** A header that could mean two fields, or none although its cells look like one: a person is asked. */
export const columnUncertain: AppendixRule = {
  id: 'column-uncertain',
  severity: 'info',
  scope: 'appendix',
  vi: {
    title: 'Chưa rõ cột',
    what: 'Cột "{header}" đang được hiểu là {field}, cũng có thể là {others}.',
    why: 'Hiểu nhầm cột thì kết quả rà soát sai theo.',
    how: 'Xác nhận hoặc chọn lại cột trong Cài đặt.',
    variants: {
      unnamed: { what: 'Cột "{header}" chưa được nhận ra, nội dung giống {field}.' },
    },
  },
  en: {
    title: 'Column uncertain',
    what: 'The column "{header}" is read as {field}; it could be {others}.',
    why: 'A column taken for another makes all findings wrong.',
    how: 'Confirm or change it in the settings.',
    variants: {
      unnamed: { what: 'The column "{header}" was not recognised; its cells look like {field}.' },
    },
  },
  *check({ grid, appendix }) {
    const found = (
      { header, column }: Column | UnmappedColumn,
      field: Field,
      others: readonly Field[],
    ): Found => ({
      about: { subject: `${appendix.sheet} ${header}` },
      cells: [headerCellOf(grid, appendix, column)],
      ...(others.length === 0 ? { variant: 'unnamed' } : {}),
      params: { header, field: fieldNames[field], others: namesOf(others) },
    });
    for (const column of appendix.columns.values()) {
      const open = column.rivals.filter((field) => !labels.has(field) && !appendix.columns.has(field));
      const unsettled = column.evidence !== 'user' && column.certainty < settled;
      if (column.evidence === 'content') yield found(column, column.field, []);
      else if (unsettled && open.length > 0) yield found(column, column.field, open);
    }
    for (const column of appendix.unmapped) {
      const { looksLike } = column;
      if (looksLike !== null && !appendix.columns.has(looksLike)) yield found(column, looksLike, []);
    }
  },
};

/** Nothing hangs on which of them a column is. */
const labels = new Set<Field>(['ordinal', 'code']);

/** Below this the cells did not settle what the header left open. */
const settled = 0.72;

function namesOf(fields: readonly Field[]): { readonly vi: string; readonly en: string } {
  return {
    vi: fields.map((field) => fieldNames[field].vi).join(', '),
    en: fields.map((field) => fieldNames[field].en).join(', '),
  };
}
