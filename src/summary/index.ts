export { cellList } from './cell-list';
export { findingsPlan } from './findings/findings-plan';
export type {
  CellLink,
  ListPlan,
  PlannedCell,
  PlannedColumn,
  PlannedRow,
  SheetKind,
  SummaryKind,
} from './sheet-plan';
export { isLink, sheetKinds, summaryKinds } from './sheet-plan';
export type { ListOnPage, PageCell, PageInput, PageLook, PagePlan, PagePrint, PageRow } from './page-plan';
export { mergedPages } from './merged/merged-pages';
export type { UnreadFile } from './merged/shares-page';
