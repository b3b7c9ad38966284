import type { CellValue, Grid } from '../../src/appendix';
import type { Severity } from '../../src/rules';

/** A claim about plans, in both languages: it stands on the rule's page too. */
export interface Claim {
  readonly vi: string;
  readonly en: string;
}

interface Case {
  readonly claim: Claim;
  /** The numbered case of a real plan that this is. */
  readonly plan?: number | readonly number[];
  /** One sheet, or several, written as text (`sheetOf`), or a grid where merges or formats matter. */
  readonly sheet: string | Grid | readonly (string | Grid)[];
}

export type AcceptedCase = Case;

export interface FoundCase extends Case {
  /** Each finding: its cells in reading order ("D6", "E6"), with "Sheet!" before them beyond the first sheet. */
  readonly finds: readonly {
    readonly cells: readonly string[];
    readonly severity: Severity;
    /** What it says in Vietnamese, at least in part. */
    readonly says?: string;
    /** What the fix writes; null where there is none. */
    readonly writes?: Readonly<Record<string, CellValue>> | null;
    readonly safe?: boolean;
    /** Titles of the alternatives between which a person chooses. */
    readonly offers?: readonly string[];
  }[];
}

/** What one rule accepts and what it finds. The rule's page shows it, its tests run it. */
export interface RuleTable {
  readonly rule: string;
  readonly accepts: readonly AcceptedCase[];
  readonly finds: readonly FoundCase[];
}
