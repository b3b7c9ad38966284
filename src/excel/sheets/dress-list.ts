import type { ListPlan } from '../../summary';
import { isLink } from '../../summary';
import { severities } from '../../rules';
import { addressLists } from '../marks/addresses';
import { markLook } from '../marks/mark-look';
import { rectanglesOf } from '../marks/rectangles';
import { areaOfRows, firstRow, headerRow } from './places';

const font = 'Times New Roman';
const line = '#A6A6A6';
const linkBlue = '#0563C1';
const headFill = '#DDEBF7';
/** 1.5 cm, in points. */
const margin = 43;
const pointsACharacter = 5.25;

/** How a list looks and prints: a title, a header that stays in sight, wrapped texts, one page wide on A4. */
export function dressList(sheet: Excel.Worksheet, plan: ListPlan): void {
  dressColumns(sheet, plan);
  dressHead(sheet, plan);
  tint(sheet, plan);
  dressLinks(sheet, plan);
  sheet.freezePanes.freezeRows(firstRow);
  printOnA4(sheet);
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
  for (const edge of [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ] as const) {
    const border = table.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = line;
  }
}

function dressHead(sheet: Excel.Worksheet, { columns }: ListPlan): void {
  const title = sheet.getRange('A1').format.font;
  title.name = font;
  title.size = 14;
  title.bold = true;
  const subtitle = sheet.getRange('A2').format.font;
  subtitle.name = font;
  subtitle.size = 11;
  subtitle.italic = true;
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

function printOnA4({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = margin;
  pageLayout.rightMargin = margin;
  pageLayout.topMargin = margin;
  pageLayout.bottomMargin = margin;
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P/&N';
}
