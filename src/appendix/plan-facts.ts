import type { Cell } from './cell';
import type { Framework } from './reference';
import type { PlanDate } from './timeline';

/** Something that a text says, with the cell that says it. */
export interface Stated<T> {
  readonly value: T;
  readonly text: string;
  readonly cell: Cell;
}

/** What the title rows (or the headers) say of the plan. */
export interface PlanFacts {
  readonly title: string | null;
  readonly framework: Framework | null;
  readonly baselineYear: number | null;
  readonly targetYear: number | null;
  /** The year that the title names, whatever the headers say. */
  readonly titleYear: Stated<number> | null;
  readonly planDate: PlanDate | null;
  /** "41/KH-UBND"; null where left blank ("số /KH-UBND"). */
  readonly documentNumber: string | null;
  readonly issuer: string | null;
  readonly province: string | null;
  /** The title cites a plan with its number or date left blank, in this cell. */
  readonly incomplete: Stated<'number' | 'date' | 'both'> | null;
}
