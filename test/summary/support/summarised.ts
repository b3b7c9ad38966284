import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckedBook } from '../../../src/app';
import { checkGrids } from '../../../src/app';
import type { PlannedCell, TablePlan } from '../../../src/summary';
import { plainCell } from '../../../src/summary';
import type { WrittenSheet } from '../../support/read';
import { gridsOf } from '../../support/read';

/** Sheets as a test writes them, checked as the product checks them. */
export function checked(written: WrittenSheet | readonly WrittenSheet[]): CheckedBook {
  return checkGrids(gridsOf(written));
}

export const sampleFile = (name: string): Uint8Array =>
  readFileSync(path.join(__dirname, '../../../assets/samples', name));

/** A plan's rows by their heads; a link says its text, a formula itself. */
export function told(plan: TablePlan): readonly Readonly<Record<string, unknown>>[] {
  return plan.rows.map(({ cells }) =>
    Object.fromEntries(plan.columns.map(({ head }, index) => [head, plainCell(cells[index] ?? '')])),
  );
}

/** What a plan says of some columns of a row. */
export function cellsOf(plan: TablePlan, row: number, heads: readonly string[]): readonly PlannedCell[] {
  return heads.map((head) => plan.rows[row]?.cells[plan.columns.findIndex((one) => one.head === head)] ?? '');
}
