import type { PivotRecords } from '../../../package';
import { axisLines, axisOf, type Axis } from './axis';
import { BLANK, type DrawnCell, type Frame, type Surroundings } from './frame';
import { headerCell } from './header-cells';
import type { Line } from './lines';
import { rowLabel } from './row-labels';
import type { PivotRule, ValueRule } from './rule';
import { tally, type Tally } from './tally';

/** How much room a pivot takes, and what of it are labels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
  readonly headerRows: number;
  readonly labelColumns: number;
  /** Whether anything is written: without fields a pivot only keeps room. */
  readonly isDrawn: boolean;
}

/** A pivot as it is to stand on the sheet, seen from its first cell. */
export interface Drawing extends Extent {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly rowLines: readonly Line[];
  readonly columnLines: readonly Line[];
  readonly at: (row: number, column: number) => DrawnCell;
}

/** How much room a pivot without any field keeps for itself. */
const EMPTY = { width: 3, height: 18 };

export function drawPivot(records: PivotRecords, rule: PivotRule, surroundings: Surroundings): Drawing {
  const rows = axisOf(records, rule, rule.rows);
  const columns = axisOf(records, rule, rule.columns);
  const { values } = rule;
  const isEmpty = rows.fields.length + columns.fields.length + values.length === 0;
  const rowLines = axisLines(rows, {
    outline: rule.layoutType !== 'Tabular',
    subtotalsAtTop: rule.subtotalsAtTop,
    grandTotal: rule.columnTotals,
    values: 1,
  });
  const hasColumns = columns.fields.length > 0 || values.length > 0;
  const columnLines = hasColumns
    ? axisLines(columns, {
        outline: false,
        subtotalsAtTop: false,
        grandTotal: rule.rowTotals,
        values: Math.max(1, values.length),
      })
    : [];
  const labelColumns = labelColumnsOf(rule, rows.fields.length, columns.fields.length);
  const isCross = columns.fields.length > 0;
  const headerRows = isCross ? 1 + columns.fields.length + (values.length > 1 ? 1 : 0) : 1;
  const frame = { rule, rows, columns, rowLines, columnLines, labelColumns, headerRows, surroundings };
  const summed = [...new Set(values.map(({ field }) => field))];
  const figures = tally(
    records,
    summed.map((name) => records.fields.findIndex((field) => field.name === name)),
    rows.tree,
    columns.tree,
  );
  const at = (row: number, column: number): DrawnCell => {
    if (isEmpty) return BLANK;
    if (row < headerRows) return headerCell(frame, row, column);
    if (column < labelColumns) return rowLabel(frame, row - headerRows, column);
    return figureCell(frame, figures, summed, row - headerRows, column - labelColumns);
  };
  return {
    width: isEmpty ? EMPTY.width : labelColumns + columnLines.length,
    height: isEmpty ? EMPTY.height : headerRows + rowLines.length,
    headerRows,
    labelColumns,
    isDrawn: !isEmpty,
    rows,
    columns,
    rowLines,
    columnLines,
    at,
  };
}

function labelColumnsOf({ layoutType, values }: PivotRule, rows: number, columns: number): number {
  if (rows === 0) return columns > 0 && values.length === 1 ? 1 : 0;
  return layoutType === 'Compact' ? 1 : rows;
}

function figureCell(
  { columnLines, rowLines, rule }: Frame,
  figures: Tally,
  summed: readonly string[],
  row: number,
  column: number,
): DrawnCell {
  const across = rowLines[row];
  const down = columnLines[column];
  const value: ValueRule | undefined = rule.values[down?.value ?? 0];
  if (!across?.hasFigures || !down || !value) return BLANK;
  const figure = figures.at(across.branch, down.branch, summed.indexOf(value.field));
  if (figure) return { value: figure.result(value.summary), numberFormat: value.numberFormat };
  const empty = rule.fillEmptyCells && rule.emptyCellText !== '' ? rule.emptyCellText : null;
  return { value: empty, numberFormat: value.numberFormat };
}
