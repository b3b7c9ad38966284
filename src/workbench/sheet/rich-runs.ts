import { styleAt, type Sheet } from '../../host/model';
import { fontCss } from './font-css';

/** The stretches of a text with mixed fonts; nothing where the text has one font. */
export function richRuns(sheet: Sheet, row: number, column: number): readonly HTMLElement[] | undefined {
  if (sheet.cells.at(row, column)?.rich !== true) return undefined;
  const { cells } = sheet.body.content;
  const at = cells.find(row, column);
  if (at < 0) return undefined;
  const { styles } = sheet.book.styles;
  const { font: own } = styles.cellFormat(styleAt(sheet, row, column));
  return cells.runs(at).map(({ font, text }) => {
    const element = document.createElement('span');
    element.textContent = text;
    if (font) element.style.cssText = fontCss({ font: { ...own, ...font }, marks: [] }, styles);
    return element;
  });
}
