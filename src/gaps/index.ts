export type { Gap, GapAssumption, GapReason, GapUnit, MeasuredGap, RecordGap, UnmeasuredGap } from './gap';
export { gapOf } from './gap-of';
export { noLead, noPlace } from './leads';
export type { IndicatorPlace } from './place-of';
export type { LeadPart, Rollup, RollupPart } from './rollup';
export { rollUp } from './rollup';
export type {
  GroupShape,
  IndexStructure,
  PillarShape,
  Side,
  StructureAssumption,
  UnknownStructure,
