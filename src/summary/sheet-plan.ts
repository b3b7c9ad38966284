import type { Cell, CellValue } from '../appendix';
import type { Severity } from '../rules';

/** Chênh lệch, Dữ liệu phân công, Báo cáo tổng hợp, Bảng tổng hợp. */
export const summaryKinds = ['gaps', 'assignments', 'report', 'summary'] as const;

export type SummaryKind = (typeof summaryKinds)[number];

export const sheetKinds = ['store', 'findings', ...summaryKinds, 'slips'] as const;

/** What a sheet of ours is for. */
export type SheetKind = (typeof sheetKinds)[number];

/** A text that leads to a cell of the workbook. */
export interface CellLink {
  readonly text: string;
  readonly sheet: string;
  readonly cell: Cell;
}

/** A formula as it is typed: "=[@Target]-[@Baseline]". What a person wrote never comes this way. */
export interface CellFormula {
  readonly formula: string;
}

/** What a list holds: nothing in it is computed. */
export type ListCell = CellValue | CellLink;

export type PlannedCell = ListCell | CellFormula;

export interface PlannedRow {
  readonly cells: readonly ListCell[];
  /** The first cell is tinted as the marks in the appendix are. */
  readonly severity: Severity | null;
}

export interface PlannedColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
}

/** A sheet with one list on it, as data: a title, a line under it, a header that stays in sight, rows. */
export interface ListPlan {
  readonly kind: SheetKind;
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
}

export function isLink(cell: PlannedCell): cell is CellLink {
  return typeof cell === 'object' && 'text' in cell;
}

export function isFormula(cell: PlannedCell): cell is CellFormula {
  return typeof cell === 'object' && 'formula' in cell;
}

/** What the cell says before a formula is computed. */
export function plainCell(cell: PlannedCell): CellValue {
  if (isLink(cell)) return cell.text;
  return isFormula(cell) ? cell.formula : cell;
}
