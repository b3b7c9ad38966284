/** How sheets of ours look: as planners print their appendices. */
export const font = 'Times New Roman';
export const linkBlue = '#0563C1';
/** For what is there if one looks for it. */
export const quiet = '#7F7F7F';
export const headFill = '#DDEBF7';
export const pointsACharacter = 5.25;

const lineGrey = '#A6A6A6';
/** 1.5 cm, in points. */
export const margin = 43;

/** How letters look; whatever is not said is plain. */
export function dressText(
  letters: Excel.RangeFont,
  size: number,
  { bold = false, italic = false }: { readonly bold?: boolean; readonly italic?: boolean } = {},
): void {
  letters.name = font;
  letters.size = size;
  letters.bold = bold;
  letters.italic = italic;
}

/** One format for all cells of a range, as Excel takes it. */
export function showAs(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}

/** Thin lines around and between the cells. */
export function drawLines({ borders }: Excel.RangeFormat, color = lineGrey): void {
  for (const edge of [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ] as const) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.color = color;
  }
}

/** A4 landscape, one page wide, the header on each page where there is one. */
export function printOnA4({ pageLayout }: Excel.Worksheet, headerRow: number | null): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = margin;
  pageLayout.rightMargin = margin;
  pageLayout.topMargin = margin;
  pageLayout.bottomMargin = margin;
  if (headerRow !== null) pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P/&N';
}
