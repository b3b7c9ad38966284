import { areaAddress } from '../../appendix';
import type { TablePlan } from '../../summary';
import { isLink } from '../../summary';
import {
  drawLines,
  dressText,
  font,
  headFill,
  linkBlue,
  pointsACharacter,
  printOnA4,
  showAs,
} from '../sheets/look';
import type { Segment, TableFrame } from './table-frame';
import { areaOf, rowsAbove, segmentsOf } from './table-frame';

/** How rows look that are new; a row that stands keeps what its user made of it. */
export function dressRows(
  sheet: Excel.Worksheet,
  plan: TablePlan,
  frame: TableFrame,
  first: number,
  last: number,
): void {
  for (const segment of segmentsOf(frame)) dressBlock(sheet, plan, frame, segment, first, last);
}

/** One of our columns, down the whole body: it was gone and has come back. */
export function dressColumn(
  sheet: Excel.Worksheet,
  plan: TablePlan,
  frame: TableFrame,
  column: number,
  rows: number,
): void {
  const left = frame.left + (frame.places[column] ?? 0);
  dressBlock(sheet, plan, frame, { left, columns: [column] }, 0, rows - 1);
  dressHead(sheet.getRangeByIndexes(frame.top, left, 1, 1).format);
  dressWidth(sheet, left, plan.columns[column]?.width ?? 0);
}

function dressBlock(
  sheet: Excel.Worksheet,
  plan: TablePlan,
  frame: TableFrame,
  segment: Segment,
  first: number,
  last: number,
): void {
  const area = areaOf(frame, segment, first, last);
  const block = sheet.getRange(areaAddress(area));
  // What Excel has taken over from the row above.
  block.clear('Formats');
  const { format } = block;
  format.font.name = font;
  format.font.size = 11;
  format.verticalAlignment = 'Center';
  format.wrapText = true;
  drawLines(format);
  for (const [offset, column] of segment.columns.entries()) {
    const { look, numberFormat, width } = plan.columns[column] ?? { look: 'text', width: 0 };
    const range = sheet.getRange(
      areaAddress({ ...area, left: area.left + offset, right: area.left + offset }),
    );
    range.format.horizontalAlignment = look === 'centred' ? 'Center' : look === 'number' ? 'Right' : 'Left';
    // A row is as high as its wrapped texts need, also where these are out of sight.
    if (width === 0) range.format.wrapText = false;
    if (numberFormat !== undefined) showAs(range, numberFormat);
    if (plan.rows.some(({ cells }) => isLink(cells[column] ?? ''))) {
      range.format.font.color = linkBlue;
      range.format.font.underline = 'Single';
    }
  }
}

/** A sheet that is new: widths, title, header, page. */
export function dressSheet(sheet: Excel.Worksheet, plan: TablePlan, frame: TableFrame): void {
  for (const [column, { width }] of plan.columns.entries()) dressWidth(sheet, frame.left + column, width);
  dressText(sheet.getRangeByIndexes(0, frame.left, 1, 1).format.font, 14, { bold: true });
  const above = rowsAbove(plan);
  const lines = sheet.getRangeByIndexes(1, frame.left, above - 1, plan.columns.length).format.font;
  dressText(lines, 11, { italic: true });
  for (const { above: up, column, numberFormat } of plan.figures) {
    const figure = sheet.getRangeByIndexes(frame.top - up, frame.left + column, 1, 1);
    const { format } = figure;
    dressText(format.font, 11, { bold: true });
    format.horizontalAlignment = 'Right';
    if (numberFormat !== undefined) showAs(figure, numberFormat);
  }
  dressHead(sheet.getRangeByIndexes(frame.top, frame.left, 1, plan.columns.length).format);
  sheet.freezePanes.freezeRows(frame.top + 1);
  sheet.showGridlines = false;
  printOnA4(sheet, frame.top);
}

function dressHead(format: Excel.RangeFormat): void {
  dressText(format.font, 11, { bold: true });
  format.font.color = '#000000';
  format.fill.color = headFill;
  format.horizontalAlignment = 'Center';
  format.verticalAlignment = 'Center';
  format.wrapText = true;
  drawLines(format);
}

function dressWidth(sheet: Excel.Worksheet, column: number, width: number): void {
  const range = sheet.getRangeByIndexes(0, column, 1, 1);
  if (width === 0) range.columnHidden = true;
  else range.format.columnWidth = width * pointsACharacter;
}
