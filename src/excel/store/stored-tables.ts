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

export const settingsTable: StoredTable = { name: 'SoatSettings', columns: ['setting', 'value'], left: 0 };

export const columnsTable: StoredTable = {
  name: 'SoatColumns',
  columns: ['sheet', 'header', 'field', 'column'],
  left: 3,
};

export const ignoresTable: StoredTable = {
  name: 'SoatIgnores',
  columns: ['fingerprint', 'reason', 'by', 'date'],
  left: 8,
};

export const storedTables = [settingsTable, columnsTable, ignoresTable] as const;

/** Under the sentence that says what the sheet is for. */
export const tablesTop = 2;
