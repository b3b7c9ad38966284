import { BLANK, itemCell, itemText, text, type DrawnCell, type Frame } from './frame';
import { pivotWords } from './words';

/** A cell above the figures or above the row labels. */
export function headerCell(frame: Frame, row: number, column: number): DrawnCell {
  const { columns, headerRows, labelColumns } = frame;
  if (column < labelColumns)
    return row === headerRows - 1 ? text(fieldCaption(frame, column)) : corner(frame, row, column);
  if (columns.fields.length === 0) return text(valueName(frame, column));
  if (row === 0) return text(columnCaption(frame, column - labelColumns));
  return columnLabel(frame, row - 1, column - labelColumns);
}

const valueName = ({ columnLines, labelColumns, rule }: Frame, column: number): string | undefined =>
  rule.values[columnLines[column - labelColumns]?.value ?? 0]?.name;

/** A cross-tab of one value says above its row labels what it is. */
const corner = ({ rows, rule }: Frame, row: number, column: number): DrawnCell =>
  row === 0 && column === 0 && rule.values.length === 1 && rows.fields.length > 0
    ? text(rule.values[0]?.name)
    : BLANK;

function fieldCaption({ rows, rule, surroundings }: Frame, column: number): string | undefined {
  if (rows.fields.length === 0) return undefined;
  if (rule.layoutType !== 'Compact') return rows.fields[column]?.rule.caption;
  return rule.captions.rows ?? pivotWords[surroundings.language].rowLabels;
}

function columnCaption({ columns, rule, surroundings }: Frame, column: number): string | undefined {
  const words = pivotWords[surroundings.language];
  if (rule.layoutType === 'Compact')
    return column === 0 ? (rule.captions.columns ?? words.columnLabels) : undefined;
  const isValues = column === columns.fields.length && rule.values.length > 1;
  return isValues ? words.values : columns.fields[column]?.rule.caption;
}

function columnLabel(frame: Frame, level: number, column: number): DrawnCell {
  const { columnLines, columns, rule, surroundings } = frame;
  const line = columnLines[column];
  const words = pivotWords[surroundings.language];
  const value = rule.values.length > 1 ? rule.values[line?.value ?? 0] : undefined;
  if (!line) return BLANK;
  if (line.kind === 'grand') {
    if (level > 0) return BLANK;
    return text(value ? words.grandTotalOf(value.name) : (rule.captions.grandTotal ?? words.grandTotal));
  }
  if (line.kind === 'subtotal') {
    if (level !== line.path.length - 1) return BLANK;
    const item = itemText(frame, columns.fields, line);
    return text(value ? `${item} ${value.name}` : words.totalOf(item));
  }
  if (level === columns.fields.length) return text(value?.name);
  return level < line.repeated ? BLANK : itemCell(frame, columns.fields, line, level);
}
