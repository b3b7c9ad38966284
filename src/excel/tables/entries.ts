import type { CellValue } from '../../appendix';
import { addressOf } from '../../appendix';
import type { CellLink, PlannedCell } from '../../summary';
import { isFormula, isLink, quotedSheet, quotedText } from '../../summary';
import { entered } from '../changing/entered';

/** What is handed to Excel for a cell, and what it answers when asked for the cell's formula. */
export interface Entry {
  readonly typed: CellValue;
  readonly shown: CellValue;
}

/** Every text goes through the one writer; formulas are ours alone. */
export function entryOf(cell: PlannedCell): Entry {
  if (isLink(cell)) return formulaEntry(linkFormula(cell));
  if (isFormula(cell)) return formulaEntry(cell.formula);
  return { typed: entered(cell), shown: cell };
}

function formulaEntry(formula: string): Entry {
  return { typed: formula, shown: formula };
}

/** A link that moves with its row when the table is sorted, and of which a sheet may hold any number. */
function linkFormula({ text, sheet, cell }: CellLink): string {
  return `=HYPERLINK(${quotedText(`#${quotedSheet(sheet)}!${addressOf(cell)}`)},${quotedText(text)})`;
}

/** Whether a cell holds what it should; Excel drops quotes that a sheet's name does not need. */
export function holds(found: unknown, { shown }: Entry): boolean {
  if (found === shown) return true;
  return typeof found === 'string' &&
    typeof shown === 'string' &&
    found.startsWith('=') &&
    shown.startsWith('=')
    ? withoutQuotes(found) === withoutQuotes(shown)
    : false;
}

function withoutQuotes(formula: string): string {
  return formula.replace(/'([A-Za-z_][\w.]*)'!/g, '$1!');
}

/** What a cell weighs in a request, with the comma after it; half a surrogate pair counts for a letter of its own. */
export function weightOf({ typed }: Pick<Entry, 'typed'>): number {
  const text = String(typed);
  let bytes = typeof typed === 'string' ? 3 : 1;
  for (let at = 0; at < text.length; at++) bytes += bytesOfLetter(text.charCodeAt(at));
  return bytes;
}

/** As JSON writes it in UTF-8. */
function bytesOfLetter(code: number): number {
  if (code < 0x20) return 6;
  if (code < 0x80) return code === 0x22 || code === 0x5c ? 2 : 1;
  return code < 0x800 ? 2 : 3;
}
