import { BLANK, itemCell, itemText, text, type DrawnCell, type Frame } from './frame';
import type { PivotRule } from './rule';
import { pivotWords } from './words';

/** A cell beside the figures. */
export function rowLabel(frame: Frame, row: number, column: number): DrawnCell {
  const { rows, rule, surroundings } = frame;
  const line = frame.rowLines[row];
  if (!line) return BLANK;
  const words = pivotWords[surroundings.language];
  if (rows.fields.length === 0) return text(rule.values[0]?.name);
  if (line.kind === 'grand')
    return column === 0 ? indented(rule, text(rule.captions.grandTotal ?? words.grandTotal), 0) : BLANK;
  const last = line.path.length - 1;
  const isHere = rule.layoutType === 'Compact' ? column === 0 : column === last;
  if (line.kind === 'subtotal')
    return isHere ? indented(rule, text(words.totalOf(itemText(frame, rows.fields, line))), last) : BLANK;
  if (rule.layoutType === 'Compact') return indented(rule, itemCell(frame, rows.fields, line, last), last);
  return column < line.repeated || column > last ? BLANK : itemCell(frame, rows.fields, line, column);
}

const indented = ({ layoutType }: PivotRule, cell: DrawnCell, indent: number): DrawnCell =>
  layoutType === 'Compact' ? { ...cell, indent } : cell;
