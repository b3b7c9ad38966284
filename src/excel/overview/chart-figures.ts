import type { OverviewPlan } from '../../summary';
import { font, quiet, showAs } from '../sheets/look';

/** What the charts are drawn from, beside what is printed: to be found, and not to be looked at first. */
export function dressFigures(
  sheet: Excel.Worksheet,
  { blockArea, blocks }: Pick<OverviewPlan, 'blockArea' | 'blocks'>,
): void {
  const { top, left, bottom, right } = blockArea;
  const all = sheet.getRangeByIndexes(top - 1, left, bottom - top + 2, right - left + 1).format.font;
  all.name = font;
  all.size = 9;
  all.color = quiet;
  sheet.getRangeByIndexes(top - 1, left, 1, 1).format.font.italic = true;
  for (const { at, cells, numberFormat } of blocks) {
    const series = (cells[0]?.length ?? 2) - 1;
    showAs(sheet.getRangeByIndexes(at.row + 1, at.column + 1, bottom - at.row, series), numberFormat);
    sheet.getRangeByIndexes(at.row, at.column + 1, 1, series).format.horizontalAlignment = 'Right';
  }
}
