import type { ListPlan } from '../../summary';
import { isLink } from '../../summary';
import { severities } from '../../rules';
import { addressLists } from '../marks/addresses';
import { markLook } from '../marks/mark-look';
import { rectanglesOf } from '../marks/rectangles';
import { drawLines, dressText, font, headFill, linkBlue, pointsACharacter, printOnA4 } from './look';
import { areaOfRows, firstRow, headerRow } from './places';

/** How a list looks and prints: a title, a header that stays in sight, wrapped texts, one page wide on A4. */
export function dressList(sheet: Excel.Worksheet, plan: ListPlan): void {
  dressColumns(sheet, plan);
  dressHead(sheet, plan);
  tint(sheet, plan);
  dressLinks(sheet, plan);
  sheet.freezePanes.freezeRows(firstRow);
  printOnA4(sheet, headerRow);
}

function dressColumns(sheet: Excel.Worksheet, { columns, rows }: ListPlan): void {
  for (const [index, { width }] of columns.entries())
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width * pointsACharacter;
  const table = sheet.getRangeByIndexes(headerRow, 0, rows.length + 1, columns.length).format;
  table.font.name = font;
  table.font.size = 11;
  table.wrapText = true;
  table.verticalAlignment = 'Top';
  table.horizontalAlignment = 'Left';
  drawLines(table);
}

function dressHead(sheet: Excel.Worksheet, { columns }: ListPlan): void {
  dressText(sheet.getRange('A1').format.font, 14, { bold: true });
  dressText(sheet.getRange('A2').format.font, 11, { italic: true });
  const head = sheet.getRangeByIndexes(headerRow, 0, 1, columns.length).format;
  head.font.bold = true;
  head.fill.color = headFill;
  head.horizontalAlignment = 'Center';
  head.verticalAlignment = 'Center';
}

/** The first cell of each row in the hue of its mark. The word stands there too. */
function tint(sheet: Excel.Worksheet, plan: ListPlan): void {
  for (const severity of severities) {
    const cells = plan.rows.flatMap((row, index) =>
      row.severity === severity ? [{ row: areaOfRows(plan, index, 1).top, column: 0 }] : [],
    );
    for (const addresses of addressLists(rectanglesOf(cells)))
      sheet.getRanges(addresses).format.fill.color = markLook[severity].fill;
  }
}

/** Excel draws a link by a style of its own; other programs only as it is told. */
function dressLinks(sheet: Excel.Worksheet, plan: ListPlan): void {
  const linked = new Set(
    plan.rows.flatMap(({ cells }) => cells.flatMap((cell, column) => (isLink(cell) ? [column] : []))),
  );
  for (const column of linked) {
    const { font: letters } = sheet.getRangeByIndexes(firstRow, column, plan.rows.length, 1).format;
    letters.color = linkBlue;
    letters.underline = 'Single';
  }
}
