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

/** Which cells can be selected on a protected sheet. */
export const selections = {
  Normal: ['selectLockedCells', 'selectUnlockedCells'],
  Unlocked: ['selectUnlockedCells'],
  None: [],
} as const;

export type Allowance = (typeof allowances)[keyof typeof allowances];

/** The protection of one sheet. A password of the file is known to exist, never known; none is set here. */
export class Protection {
  isOn: boolean;
  allowed: ReadonlySet<string>;
  readonly hasPassword: boolean;
  readonly #stored: SheetProtection | undefined;

  constructor(protection: SheetProtection | undefined) {
    this.isOn = protection?.locked ?? false;
    this.allowed = new Set(protection?.allowed ?? []);
    this.hasPassword = protection?.password ?? false;
    this.#stored = protection;
  }

  get isAsStored(): boolean {
    const { allowed = [], locked = false } = this.#stored ?? {};
    if (!this.isOn || !locked) return this.isOn === locked;
    return allowed.length === this.allowed.size && allowed.every((name) => this.allowed.has(name));
  }
}
