import type { CellValue } from '../../appendix';

/** One of the tables that remember something in the workbook. */
export interface StoredTable {
  /** Unique in the workbook, so that it is found wherever its sheet went. */
  readonly name: string;
  readonly columns: readonly string[];
  /** The table's first column on the sheet, counted from 0. */
  readonly left: number;
}

export type StoredRow = readonly CellValue[];

/** The tables by what they hold. A workbook of an earlier version has the first three alone. */
export const storedTables = {
  settings: { name: 'SoatSettings', columns: ['setting', 'value'], left: 0 },
  columns: { name: 'SoatColumns', columns: ['sheet', 'header', 'field', 'column'], left: 3 },
  ignores: { name: 'SoatIgnores', columns: ['fingerprint', 'reason', 'by', 'date'], left: 8 },
  organisations: {
    name: 'SoatOrganisations',
    columns: ['name', 'abbreviations', 'kind', 'from', 'until', 'successor'],
    left: 13,
  },
  plan: { name: 'SoatPlan', columns: ['sheet', 'fact', 'value'], left: 20 },
} as const satisfies Readonly<Record<string, StoredTable>>;

export type StoredTableKey = keyof typeof storedTables;

/** The same for each table. */
export function eachTable<T>(of: (key: StoredTableKey) => T): Readonly<Record<StoredTableKey, T>> {
  return {
    settings: of('settings'),
    columns: of('columns'),
    ignores: of('ignores'),
    organisations: of('organisations'),
    plan: of('plan'),
  };
}

/** Under the sentence that says what the sheet is for. */
export const tablesTop = 2;
