import type { SheetProtection } from '../../package';

/** What may still be done on a protected sheet, under the names of the API. */
export const allowances = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;

export type Allowance = (typeof allowances)[keyof typeof allowances];

/** The protection of one sheet. A password is known to exist, never known. */
export class Protection {
  isOn: boolean;
  allowed: ReadonlySet<string>;
  password: string | true | undefined;

  constructor(protection: SheetProtection | undefined) {
    this.isOn = protection?.locked ?? false;
    this.allowed = new Set(protection?.allowed ?? []);
    this.password = protection?.password === true ? true : undefined;
  }
}
