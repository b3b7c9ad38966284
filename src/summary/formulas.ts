import type { Cell } from '../appendix';
import { columnLetters } from '../appendix';

/** A sheet's name as a formula says it. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * A cell of a sheet, from wherever the formula stands. Only with its signs of dollar does it go on meaning that cell
 * when a user sorts the table: Excel sorts formulas as if they were copied.
 */
export function cellReference(sheet: string, { row, column }: Cell): string {
  return `${quotedSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;
}

/** The cell of a column in the formula's own row, within its table. */
export function ownRow(head: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(head) ? `[@${head}]` : `[@[${head}]]`;
}

/** A text within a formula. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
