import { areaAddress } from '../../appendix';
import type { TablePlan } from '../../summary';
import type { TableFrame } from './table-frame';
import { areaOf } from './table-frame';

const barBlue = '#9DC3E6';

/** Draws the figures of a column as bars in its cells. */
export function addBars(sheet: Excel.Worksheet, plan: TablePlan, frame: TableFrame): void {
  for (const [column, { bars }] of plan.columns.entries()) {
    if (!bars) continue;
    const segment = { left: frame.left + (frame.places[column] ?? 0), columns: [column] };
    const cells = sheet.getRange(areaAddress(areaOf(frame, segment, 0, plan.rows.length - 1)));
    const { dataBar } = cells.conditionalFormats.add('DataBar');
    dataBar.barDirection = 'LeftToRight';
    dataBar.positiveFormat.fillColor = barBlue;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'HighestValue' };
  }
}

/** The bars that are to reach as far as the rows do are made anew. */
export function removeBars(sheet: Excel.Worksheet, known: readonly string[]): void {
  const { conditionalFormats } = sheet.getRange();
  for (const id of known) conditionalFormats.getItem(id).delete();
}
