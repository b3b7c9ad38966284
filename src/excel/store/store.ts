import type { Field, Organisation } from '../../appendix';
import { fields } from '../../appendix';
import type { Ignore } from '../../rules';
import { organisationFrom, organisationRow } from './stored-organisation';
import type { StoredRow } from './stored-tables';

/** The user's word on a column, found again by its header's text: a field, or none. */
export interface RememberedColumn {
  readonly sheet: string;
  readonly header: string;
  readonly field: Field | null;
  readonly column: string;
}

/** The user's word on the plan of a sheet: what it is about, and the word as it was given. */
export interface RememberedFact {
  readonly sheet: string;
  readonly fact: string;
  readonly value: string;
}

/** What is remembered in the workbook: it survives other programs and co-authors. */
export interface Stored {
  readonly settings: ReadonlyMap<string, string>;
  readonly columns: readonly RememberedColumn[];
  readonly ignores: readonly Ignore[];
  /** The province's own entries in the directory; one of a known name takes its place. */
  readonly organisations: readonly Organisation[];
  readonly plan: readonly RememberedFact[];
}

/** The rows of the tables, by what they hold. */
export type StoredRows = Readonly<Record<keyof Stored, readonly StoredRow[]>>;

/** The user said that a column holds none of the fields. */
const noField = 'none';

export const nothingStored: Stored = {
  settings: new Map(),
  columns: [],
  ignores: [],
  organisations: [],
  plan: [],
};

/** Rows that somebody has spoiled by hand are passed over; what can be read still counts. */
export function storedOf({ settings, columns, ignores, organisations, plan }: StoredRows): Stored {
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
    organisations: organisations.map(textsOf).flatMap((row) => organisationFrom(row) ?? []),
    plan: plan
      .map(textsOf)
      .flatMap(([sheet = '', fact = '', value = '']) =>
        sheet && fact && value ? [{ sheet, fact, value }] : [],
      ),
  };
}

export function rowsOf({ settings, columns, ignores, organisations, plan }: Stored): StoredRows {
  return {
    settings: [...settings],
    columns: columns.map(({ sheet, header, field, column }) => [sheet, header, field ?? noField, column]),
    ignores: ignores.map(({ fingerprint, reason, by, date }) => [fingerprint, reason, by ?? '', date ?? '']),
    organisations: organisations.map(organisationRow),
    plan: plan.map(({ sheet, fact, value }) => [sheet, fact, value]),
  };
}

function textsOf(row: StoredRow): readonly string[] {
  return row.map((value) => String(value));
}
