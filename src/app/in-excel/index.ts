export type { Host, Refusal, RefusedChange, Theme, Traces, WhyNot } from '../../excel';
export type { ExcelCheck } from './check-in-excel';
export { checkInExcel } from './check-in-excel';
export type { Session } from './session';
export { openSession } from './session';
export type { SessionState, Trouble, Work } from './session-state';
export type { SharedRuntime, ShownView, View } from './shared-runtime';
export { sharedRuntime, shownView } from './shared-runtime';
