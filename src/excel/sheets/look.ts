/** How sheets of ours look: as planners print their appendices. */
export const font = 'Times New Roman';
export const linkBlue = '#0563C1';
export const headFill = '#DDEBF7';
export const pointsACharacter = 5.25;

const line = '#A6A6A6';
/** 1.5 cm, in points. */
const margin = 43;

/** Thin lines around and between the cells. */
export function drawLines({ borders }: Excel.RangeFormat): void {
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
    border.color = line;
  }
}

/** A4 landscape, one page wide, the header on each page. */
export function printOnA4({ pageLayout }: Excel.Worksheet, headerRow: number): void {
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
