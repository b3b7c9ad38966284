import type { Cell } from './cell';
import type { Framework } from './reference';
import type { PlanDate } from './timeline';

/** Something that a text says, with the cell that says it. */
export interface Stated<T> {
  readonly value: T;
  readonly text: string;
  readonly cell: Cell;
}

/** What the title rows (or the headers) say of the plan, or the user in their stead. */
export interface PlanFacts {
  readonly title: string | null;
  readonly framework: Framework | null;
  /** The year whose list of indicators counts, where it is not the target's: only the user can tell. */
  readonly edition: number | null;
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
  /** Last year's score of the whole index, which no appendix states. */
  readonly indexScore: number | null;
}

/** The facts that a user may give for the tables of a sheet, above what is written there. */
export interface ToldFacts extends Pick<
  PlanFacts,
  'framework' | 'edition' | 'baselineYear' | 'targetYear' | 'planDate' | 'issuer' | 'indexScore'
> {
  readonly sheetId: string;
  /** The row of which the user says that it heads the table. */
  readonly headerRow?: number | null;
}

/** Facts with the user's word above them. */
export function withWord(facts: PlanFacts, told: ToldFacts | null): PlanFacts {
  if (told === null) return facts;
  return {
    ...facts,
    framework: told.framework ?? facts.framework,
    edition: told.edition ?? facts.edition,
    baselineYear: told.baselineYear ?? facts.baselineYear,
    targetYear: told.targetYear ?? facts.targetYear,
    planDate: told.planDate ?? facts.planDate,
    issuer: told.issuer ?? facts.issuer,
    indexScore: told.indexScore ?? facts.indexScore,
  };
}

/** The year whose edition of the index an appendix is held against. */
export function editionYearOf({ edition, targetYear }: PlanFacts): number | null {
  return edition ?? targetYear;
}
