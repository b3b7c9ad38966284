export type { Feasibility, GroupCeiling, Verdict } from './feasibility';
export { feasibilityOf } from './feasibility';
export { gapUnits } from './gap';
export type { Gap, GapAssumption, GapReason, GapUnit, MeasuredGap, RecordGap, UnmeasuredGap } from './gap';
export { gapOf } from './gap-of';
export type { AppendixGaps, GapContext } from './gaps-of';
export { gapsInSteps, gapsOf } from './gaps-of';
export { leadsOf, noLead, noPlace } from './leads';
export type { IndicatorPlace } from './place-of';
export type { Unplaced, UnplacedReason } from './placing';
export type { LeadPart, Rollup, RollupPart } from './rollup';
export { rollUp } from './rollup';
export type {
  GroupShape,
  IndexStructure,
  PillarShape,
  Side,
  StructureAssumption,
  UnknownStructure,
} from './structure';
export { structureOf } from './structure-of';
export type { IndexWorth, IndicatorWorth, KnownWorth } from './worth';
