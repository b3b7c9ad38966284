import type { FixedBook, UnwrittenChange } from '../../app';

/** What `soat fix` has done, or would do. */
export interface FixReport extends FixedBook {
  /** What the workbook did not take. */
  readonly refused: readonly UnwrittenChange[];
  /** Where the mended workbook went; null for a dry run. */
  readonly workbook: string | null;
}
