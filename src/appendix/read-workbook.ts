import type { SheetReading } from './appendix';
import { completed } from './facts/completed';
import type { ColumnChoice } from './fields';
import type { Grid } from './grid';
import type { PlanFacts, ToldFacts } from './plan-facts';
import { makeReader } from './reader';
import { readSheetInSteps } from './read-sheet';
import type { Reference } from './reference';
import type { Steps } from './steps';
import { finished } from './steps';
import type { PlanDate } from './timeline';

export interface ReadingOptions {
  /** Columns as the user set them. */
  readonly columns?: readonly ColumnChoice[];
  /** What the user said of the plan, sheet by sheet. */
  readonly facts?: readonly ToldFacts[];
  /** The plan's date as the user told it, above what the title says. */
  readonly planDate?: PlanDate | null;
}

/** Reads the sheets of a workbook, in their order. What one leaves open of the plan, another may tell. */
export function readWorkbook(
  grids: readonly Grid[],
  reference: Reference,
  options: ReadingOptions = {},
): readonly SheetReading[] {
  return finished(readInSteps(grids, reference, options));
}

/** The same, a step at a time. */
export function* readInSteps(
  grids: readonly Grid[],
  reference: Reference,
  options: ReadingOptions,
): Steps<readonly SheetReading[]> {
  const reader = makeReader(reference);
  const readings: SheetReading[] = [];
  for (const grid of grids) {
    const told = options.facts?.find(({ sheetId }) => sheetId === grid.sheetId);
    readings.push(yield* readSheetInSteps(grid, reader, options.columns, told));
  }
  return readings.map((reading) => ({
    ...reading,
    appendices: reading.appendices.map((appendix) => ({
      ...appendix,
      facts: dated(everywhere(appendix.facts, reading, readings), options.planDate ?? null),
    })),
  }));
}

/** A blank in the title stays one, even where another sheet tells it: that is for a rule to say. */
function everywhere(facts: PlanFacts, own: SheetReading, readings: readonly SheetReading[]): PlanFacts {
  return readings
    .filter((reading) => reading !== own)
    .reduce((known, reading) => completed(known, { ...reading.facts, title: null, incomplete: null }), facts);
}

function dated(facts: PlanFacts, planDate: PlanDate | null): PlanFacts {
  return planDate === null ? facts : { ...facts, planDate };
}
