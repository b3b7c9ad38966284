export type { Gap, GapAssumption, GapReason, GapUnit, MeasuredGap, RecordGap, UnmeasuredGap } from './gap';
export { gapOf } from './gap-of';
export type { IndicatorPlace } from './place-of';
export type {
  GroupShape,
  IndexStructure,
  PillarShape,
  Side,
  StructureAssumption,
  UnknownStructure,
