import { formatValue, type CellValue, type Epoch } from '../../../package';
import type { Axis, AxisField } from './axis';
import type { Line } from './lines';
import type { PivotRule } from './rule';
import { pivotWords } from './words';

/** What a pivot writes into one cell. */
export interface DrawnCell {
  readonly value: CellValue;
  readonly numberFormat: string;
  /** In a compact pivot all row labels stand in one column, the inner ones further to the right. */
  readonly indent?: number;
}

export interface Surroundings {
  readonly language: 'vi' | 'en';
  readonly epoch: Epoch;
}

/** All that the cells of a pivot are made of, but for its figures. */
export interface Frame {
  readonly rule: PivotRule;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly rowLines: readonly Line[];
  readonly columnLines: readonly Line[];
  readonly labelColumns: number;
  readonly headerRows: number;
  readonly surroundings: Surroundings;
}

export const BLANK: DrawnCell = { value: null, numberFormat: 'General' };
export const text = (value: string | undefined): DrawnCell =>
  value === undefined || value === '' ? BLANK : { value, numberFormat: 'General' };

export function itemCell(frame: Frame, fields: readonly AxisField[], line: Line, level: number): DrawnCell {
  const field = fields[level]?.field;
  const value = field?.items[line.path[level]?.code ?? -1] ?? null;
  if (value === null) return text(pivotWords[frame.surroundings.language].blank);
  return { value, numberFormat: (typeof value === 'number' ? field?.dateFormat : undefined) ?? 'General' };
}

export function itemText(frame: Frame, fields: readonly AxisField[], line: Line): string {
  const { numberFormat, value } = itemCell(frame, fields, line, line.path.length - 1);
  const { epoch, language } = frame.surroundings;
  return value === null ? '' : formatValue(value, numberFormat, { epoch, locale: language });
}
