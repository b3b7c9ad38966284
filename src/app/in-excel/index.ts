export type { Refusal, Traces, WhyNot } from '../../excel';
export type { ExcelCheck } from './check-in-excel';
export { checkInExcel } from './check-in-excel';
export type { Session } from './session';
export { openSession } from './session';
export type { SessionState, Trouble, Work } from './session-state';
export { chosenLanguage } from '../remembered/language';
export type { SharedRuntime, ShownView, View } from './shared-runtime';
export { sharedRuntime, shownView } from './shared-runtime';
export type {
  GenerateSummary,
  MadeSummary,
  StandingPart,
  SummaryOrder,
  SummaryPart,
  SummarySource,
} from '../summary/summary';
export { summaryParts, summaryState } from '../summary/summary';
