import type { Appendix, Column, Field } from '../../appendix';
import { columnLetters, fields } from '../../appendix';
import type { ChosenColumn } from '../../app/remembered';

/** A column of the table, as it can be chosen. */
export interface TableColumn {
  readonly column: number;
  readonly letters: string;
  readonly header: string;
}

/** A field, and the column that holds it. */
export interface ColumnRow {
  readonly field: Field;
  readonly column: Column | null;
}

export function tableColumns({ columns, otherTargets, unmapped }: Appendix): readonly TableColumn[] {
  return [...columns.values(), ...otherTargets, ...unmapped]
    .map(({ column, header }) => ({ column, letters: columnLetters(column), header }))
    .sort((one, other) => one.column - other.column);
}

/** Every field, in the order in which appendices have them. */
export function columnRows({ columns }: Appendix): readonly ColumnRow[] {
  return fields.map((field) => ({ field, column: columns.get(field) ?? null }));
}

/** What giving a field another column, or none, says of the columns: the one that held it holds it no more. */
export function choicesFor(appendix: Appendix, field: Field, column: number | null): readonly ChosenColumn[] {
  const { sheet, columns } = appendix;
  const before = columns.get(field);
  const chosen = tableColumns(appendix).find((one) => one.column === column);
  return [
    ...(before ? [{ sheet, header: before.header, column: before.column, field: null }] : []),
    ...(chosen ? [{ sheet, header: chosen.header, column: chosen.column, field }] : []),
  ];
}
