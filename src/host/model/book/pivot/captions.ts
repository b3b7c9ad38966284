import type { Area } from '../../../package';
import { cellCount, containsCell } from '../region';
import type { Sheet } from '../sheet';
import { captionField, renameValue } from './hierarchies';
import { refuseChange } from './keeping';
import type { Pivot } from './pivot';
import { changePivot } from './pivots';
import type { PivotCaptions } from './rule';

/**
 * What is typed over a caption of a pivot names what stands below it; that is how Excel's own words are replaced.
 * Answers whether it was one; every other cell of a pivot is refused.
 */
export function typeCaption(sheet: Sheet, area: Area, input: unknown): boolean {
  const { left, top } = area;
  const pivot = sheet.body.pivots.find((each) => each.extent.isDrawn && containsCell(each.area, top, left));
  if (!pivot) return false;
  const typed: unknown = Array.isArray(input) ? input.flat(2)[0] : input;
  if (cellCount(area) !== 1 || typeof typed !== 'string' || typed === '') return false;
  const name = captionAt(pivot, top - pivot.area.top, left - pivot.area.left);
  if (!name) throw refuseChange();
  name(typed);
  return true;
}

type Naming = (caption: string) => void;

/** What a caption typed at this place of a pivot would name. */
function captionAt(pivot: Pivot, row: number, column: number): Naming | undefined {
  const { extent, rule } = pivot;
  const isCross = rule.columns.length > 0;
  const at = column - extent.labelColumns;
  if (isGrandTotal(pivot, row, column)) return ownCaption(pivot, 'grandTotal');
  if (at >= 0 && row === 0) return isCross ? columnCaption(pivot, at) : valueName(pivot, at);
  if (at < 0 && row === extent.headerRows - 1) return rowCaption(pivot, column);
  return row === 0 && column === 0 && rule.values.length === 1 ? valueName(pivot, 0) : undefined;
}

function isGrandTotal({ extent, rule }: Pivot, row: number, column: number): boolean {
  const isLastRow = rule.columnTotals && rule.rows.length > 0 && row === extent.height - 1 && column === 0;
  const isLastColumn = rule.rowTotals && rule.columns.length > 0 && column === extent.width - 1 && row === 1;
  return isLastRow || (isLastColumn && rule.values.length < 2);
}

const ownCaption =
  (pivot: Pivot, which: keyof PivotCaptions): Naming =>
  (caption) =>
    changePivot(pivot, { captions: { ...pivot.rule.captions, [which]: caption } }, { fresh: false });

function rowCaption(pivot: Pivot, column: number): Naming | undefined {
  if (pivot.rule.layoutType === 'Compact') return ownCaption(pivot, 'rows');
  const field = pivot.rule.rows[column];
  return field === undefined ? undefined : (caption) => captionField(pivot, field, caption);
}

function columnCaption(pivot: Pivot, at: number): Naming | undefined {
  if (pivot.rule.layoutType === 'Compact') return at === 0 ? ownCaption(pivot, 'columns') : undefined;
  const field = pivot.rule.columns[at];
  return field === undefined ? undefined : (caption) => captionField(pivot, field, caption);
}

function valueName(pivot: Pivot, at: number): Naming | undefined {
  const value = pivot.rule.values[at];
  return value && ((caption) => renameValue(pivot, value, caption));
}
