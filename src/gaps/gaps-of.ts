import type { Appendix, IndexEntry, PillarGoal, Steps } from '../appendix';
import { finished, mapInSteps } from '../appendix';
import type { Feasibility, Setting } from './feasibility';
import { feasibilityOf } from './feasibility';
import type { RecordGap } from './gap';
import { gapOf } from './gap-of';
import { placesIn } from './place-of';
import { place } from './placing';
import type { Rollup } from './rollup';
import { rollUp } from './rollup';
import type { IndexStructure, UnknownStructure } from './structure';
import type { IndexWorth } from './worth';
import { worthOf } from './worth';

/** What must be known beside the table. */
export interface GapContext {
  /** The indices that are known by name. */
  readonly indices: readonly IndexEntry[];
  readonly structure: IndexStructure | UnknownStructure;
  /** Last year's score of the whole index, where the planner gave it. */
  readonly indexScore: number | null;
  readonly pillarGoals: readonly PillarGoal[];
}

export interface AppendixGaps {
  /** One a record, in the records' order. */
  readonly gaps: readonly RecordGap[];
  readonly rollup: Rollup;
  readonly worth: IndexWorth;
  readonly feasibility: readonly Feasibility[];
}

/** Everything that is computed from an appendix. */
export function gapsOf(appendix: Appendix, context: GapContext): AppendixGaps {
  return finished(gapsInSteps(appendix, context));
}

/** The same, a step at a time. */
export function* gapsInSteps(appendix: Appendix, context: GapContext): Steps<AppendixGaps> {
  const { indices, structure, indexScore, pillarGoals } = context;
  const { baselineYear: year } = appendix.facts;
  const placeOf = placesIn(indices, appendix.facts.framework);
  const gaps = yield* mapInSteps(appendix.records, (record) => gapOf(record, year, placeOf));
  const setting = structure.known ? settingOf(gaps, structure, indexScore) : structure;
  return {
    gaps,
    rollup: rollUp(gaps),
    worth: setting.known ? setting.worth : setting,
    feasibility: pillarGoals.map((goal) => feasibilityOf(goal, setting)),
  };
}

function settingOf(
  gaps: readonly RecordGap[],
  structure: IndexStructure,
  indexScore: number | null,
): Setting {
  const placing = place(gaps, structure);
  return { known: true, structure, placed: placing.placed, worth: worthOf(placing, structure, indexScore) };
}
