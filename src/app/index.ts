export type { CheckedBook } from './check-grids';
export { checkGrids } from './check-grids';
export type { FixedBook, LeftChange } from './fix-grids';
export { fixGrids } from './fix-grids';
export type { ComputedAppendix } from './gaps-of-workbook';
export { gapsOfWorkbook } from './gaps-of-workbook';
export type { Told } from './read-grids';
export { readGrids } from './read-grids';
export type { MergeOrder } from './merging/merge-files';
export { contribute, writeMerged } from './merging/merge-files';
export { markWorkbook } from './mark-workbook';
export type { Mended, UnwrittenChange } from './mend-workbook';
export { mendWorkbook } from './mend-workbook';
export type { RememberedChoices } from './remembered/remembered-choices';
export { nothingRemembered, rememberedChoices } from './remembered/remembered-choices';
export type {
  GenerateSummary,
  MadeSummary,
  StandingPart,
  SummaryOrder,
  SummaryPart,
  SummarySource,
} from './summary/summary';
export { summaryParts, summaryState } from './summary/summary';
export type { Tally } from './tally';
export { tallyOf } from './tally';
export { tellFinding } from './tell-finding';
export type { Host, Refusal, Traces } from '../excel';
export { ExcelError, removeTraces } from '../excel';
export { kindName } from '../excel/names';
