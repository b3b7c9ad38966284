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

const bytesOfLetter = 3;

/** What a cell weighs in a request, at most. */
export function weightOf({ typed }: Entry): number {
  return String(typed).length * bytesOfLetter + 4;
}
