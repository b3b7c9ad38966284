import type { Cell } from '../../appendix';
import type { PageLook, PagePlan } from '../../summary';
import { addressLists } from '../marks/addresses';
import { rectanglesOf } from '../marks/rectangles';
import { drawLines, font, margin, pointsACharacter, quiet } from './look';
import type { Look } from './page-looks';
import { pageLooks, tableSize } from './page-looks';

/** A column that is hidden has a width too, for whoever shows it. */
const hiddenWidth = 20;

/** How a page looks and prints: A4, one page wide, its heads repeated, its breaks where the plan has them. */
export function dressPage(sheet: Excel.Worksheet, plan: PagePlan): void {
  for (const [index, width] of plan.widths.entries()) {
    const column = sheet.getRangeByIndexes(0, index, 1, 1);
    column.format.columnWidth = (width || hiddenWidth) * pointsACharacter;
    if (width === 0) column.getEntireColumn().columnHidden = true;
  }
  const byLook = cellsByLook(plan);
  const table = [...byLook].flatMap(([look, cells]) => (pageLooks[look].lines ? cells : []));
  for (const addresses of addressLists(rectanglesOf(table))) dressTable(sheet.getRanges(addresses));
  for (const [look, cells] of byLook)
    for (const addresses of addressLists(rectanglesOf(cells)))
      dress(sheet.getRanges(addresses), pageLooks[look]);
  for (const { cells, row } of placedCells(plan))
    for (const { column, span } of cells) if (span > 1) sheet.getRangeByIndexes(row, column, 1, span).merge();
  sheet.showGridlines = false;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  print(sheet, plan);
}

interface PlacedCell {
  readonly column: number;
  readonly span: number;
  readonly look: PageLook;
}

/** The cells of each row with the columns that they take. */
function placedCells({
  rows,
}: PagePlan): readonly { readonly row: number; readonly cells: readonly PlacedCell[] }[] {
  return rows.map(({ cells }, row) => {
    const placed: PlacedCell[] = [];
    let column = 0;
    for (const cell of cells) {
      const span = cell?.span ?? 1;
      if (cell) placed.push({ column, span, look: cell.look });
      column += span;
    }
    return { row, cells: placed };
  });
}

function cellsByLook(plan: PagePlan): ReadonlyMap<PageLook, readonly Cell[]> {
  const byLook = new Map<PageLook, Cell[]>();
  for (const { cells, row } of placedCells(plan)) {
    for (const { column, look, span } of cells) {
      const known = byLook.get(look) ?? [];
      for (let each = column; each < column + span; each++) known.push({ row, column: each });
      byLook.set(look, known);
    }
  }
  return byLook;
}

/** All cells of a table at once: they are few rectangles together, and many by their looks. */
function dressTable({ format }: Excel.RangeAreas): void {
  format.font.name = font;
  format.font.size = tableSize;
  format.verticalAlignment = 'Top';
  format.wrapText = true;
  drawLines(format, quiet);
}

function dress({ format }: Excel.RangeAreas, look: Look): void {
  format.horizontalAlignment = look.align;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.vertical === 'Center') format.verticalAlignment = look.vertical;
  if (look.lines) return;
  format.font.name = font;
  format.font.size = look.size;
  format.verticalAlignment = look.vertical;
  format.wrapText = true;
}

function print(sheet: Excel.Worksheet, { print: page, rows }: PagePlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.zoom =
    page.scale === undefined
      ? { horizontalFitToPages: 1, ...(page.onePage && { verticalFitToPages: 1 }) }
      : { scale: page.scale };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = margin;
  pageLayout.rightMargin = margin;
  pageLayout.topMargin = margin;
  pageLayout.bottomMargin = margin;
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows.length, page.columns));
  if (page.heads) pageLayout.setPrintTitleRows(`$${page.heads.first + 1}:$${page.heads.last + 1}`);
  // Pages that are handed out one by one bear no number of the whole.
  if (!page.onePage && page.breaks.length === 0)
    pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P/&N';
  for (const row of page.breaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}
