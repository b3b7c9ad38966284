export { cellList } from './cell-list';
export { findingsPlan } from './findings/findings-plan';
export type { CellLink, ListPlan, PlannedCell, PlannedColumn, PlannedRow, SheetKind } from './sheet-plan';
export { isLink } from './sheet-plan';
