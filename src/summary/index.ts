export { assignmentsPlan, assignmentsTable } from './assignments/assignments-plan';
export { cellList } from './cell-list';
export type { ChartPlan } from './chart-plan';
export { findingsPlan } from './findings/findings-plan';
export { quotedSheet, quotedText } from './formulas';
export { gapsPlan, gapsTable } from './gaps-sheet/gaps-plan';
export type { OverviewPlan } from './overview/overview-plan';
export { overviewPlan } from './overview/overview-plan';
export type { PivotPlan, PivotValue } from './overview/pivot-plan';
export type { AnswerPlan, ReportPlan } from './report/report-plan';
export { reportChart, reportPlan } from './report/report-plan';
export type {
  CellFormula,
  CellLink,
  ListCell,
  ListPlan,
  PlannedCell,
  PlannedColumn,
  PlannedRow,
  SheetKind,
  SummaryKind,
} from './sheet-plan';
export type { ListOnPage, PageCell, PageInput, PageLook, PagePlan, PagePrint, PageRow } from './page-plan';
export { mergedPages } from './merged/merged-pages';
export type { UnreadFile } from './merged/shares-page';
export { isFormula, isLink, plainCell, sheetKinds, summaryKinds } from './sheet-plan';
export type { SummarySource } from './summary-source';
export type { FigureAbove, TableColumn, TablePlan, TableRow } from './table-plan';
export { templatePages } from './template/template-pages';
export { toldOfMerge } from './merged/told-of-merge';
export type { SlipAnswer } from './slips/slips-page';
export { answerPlaces, slipsPage } from './slips/slips-page';
