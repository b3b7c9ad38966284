import { formatValue, type CellValue } from '../../host/package';
import { formulaForReader, styleAt, type Sheet } from '../../host/model';

/** The text that a cell shows. */
export function shownText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.at(row, column)?.value ?? null;
  if (value === null) return '';
  const { book } = sheet;
  const format = book.styles.styles.numberFormat(styleAt(sheet, row, column));
  return formatValue(value, format, { epoch: book.epoch, locale: book.culture.language });
}

/** The text that is edited: a formula, a number with all its digits, a date as it is typed. */
export function editedText(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.at(row, column);
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${formulaForReader(sheet, row, column, cell.formula)}`;
  return typeof cell.value === 'number' ? typedNumber(sheet, row, column, cell.value) : plainText(cell.value);
}

function plainText(value: Exclude<CellValue, number>): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

function typedNumber(sheet: Sheet, row: number, column: number, value: number): string {
  const { book } = sheet;
  const { styles } = book.styles;
  const style = styleAt(sheet, row, column);
  const options = { epoch: book.epoch, locale: book.culture.language };
  if (styles.isDate(style)) return formatValue(value, book.culture.shortDate, options);
  if (styles.numberFormat(style).includes('%')) return `${formatValue(value * 100, 'General', options)}%`;
  return formatValue(value, 'General', options);
}
