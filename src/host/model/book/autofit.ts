import { permit } from './permission';
import { textOf } from './reading';
import { areaOf, intersection, regionOf, type Region } from './region';
import { formatAt } from './styling';
import { setColumnWidth, widthInPoints } from './lines';

const NARROWEST = 1;
const WIDEST = 255;

/** Makes each column as wide as its longest text that is not wrapped. An estimate: the host has no fonts. */
export function autofitColumns(region: Region): void {
  permit(region.sheet, 'formatColumns');
  const used = region.sheet.cells.used(true);
  const area = used && intersection(used, areaOf(region));
  if (!area) return;
  for (let column = area.left; column <= area.right; column++) {
    const cells = regionOf(region.sheet, { ...area, left: column, right: column });
    const lengths = (textOf(cells) ?? []).map(([text = ''], row) =>
      formatAt(region.sheet, area.top + row, column).alignment.wrap ? 0 : longestLine(text),
    );
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    if (longest > 0) setColumnWidth(cells, widthInPoints(Math.min(WIDEST, Math.max(NARROWEST, longest + 1))));
  }
}

const longestLine = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
