import type { Field } from '../../appendix';
import { fields } from '../../appendix';
import type { Ignore } from '../../rules';
import type { StoredRow } from './stored-tables';

/** The user's word on a column, found again by its header's text: a field, or none. */
export interface RememberedColumn {
  readonly sheet: string;
  readonly header: string;
  readonly field: Field | null;
  readonly column: string;
}

/** What is remembered in the workbook: it survives other programs and co-authors. */
export interface Stored {
  readonly settings: ReadonlyMap<string, string>;
  readonly columns: readonly RememberedColumn[];
  readonly ignores: readonly Ignore[];
}

/** The user said that a column holds none of the fields. */
const noField = 'none';

export const nothingStored: Stored = { settings: new Map(), columns: [], ignores: [] };

/** Rows that somebody has spoiled by hand are passed over; what can be read still counts. */
export function storedOf(
  settings: readonly StoredRow[],
  columns: readonly StoredRow[],
  ignores: readonly StoredRow[],
): Stored {
  return {
    settings: new Map(
      settings.map(textsOf).flatMap(([name = '', value = '']) => (name ? [[name, value]] : [])),
    ),
    columns: columns.map(textsOf).flatMap(([sheet = '', header = '', field = '', column = '']) => {
      const known = fields.find((one) => one === field) ?? null;
      const understood = known !== null || field === noField;
      return understood && column ? [{ sheet, header, field: known, column }] : [];
    }),
    ignores: ignores
      .map(textsOf)
      .flatMap(([fingerprint = '', reason = '', by = '', date = '']) =>
        fingerprint ? [{ fingerprint, reason, by: by || null, date: date || null }] : [],
      ),
  };
}

export function rowsOf({ settings, columns, ignores }: Stored): readonly (readonly StoredRow[])[] {
  return [
    [...settings],
    columns.map(({ sheet, header, field, column }) => [sheet, header, field ?? noField, column]),
    ignores.map(({ fingerprint, reason, by, date }) => [fingerprint, reason, by ?? '', date ?? '']),
  ];
}

function textsOf(row: StoredRow): readonly string[] {
  return row.map((value) => String(value));
}
