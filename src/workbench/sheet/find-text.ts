import type { Sheet } from '../../host/model';
import { shownText } from './cell-text';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The next cell, line by line and around, that shows a text, however its letters are written; the same cell last. */
export function nextWith(sheet: Sheet, sought: string, from: Place, by: 1 | -1): Place | undefined {
  const used = sheet.cells.used(true);
  const wanted = folded(sought);
  if (!used || wanted === '') return undefined;
  const width = used.right - used.left + 1;
  const count = width * (used.bottom - used.top + 1);
  // From beside or above what is filled, the next is its first cell that comes.
  const beside = within(from.column - used.left, by > 0 ? -1 : 0, by > 0 ? width - 1 : width);
  const start = within((from.row - used.top) * width + beside, -1, count);
  for (let step = 1; step <= count; step++) {
    const at = (((start + step * by) % count) + count) % count;
    const row = used.top + Math.floor(at / width);
    const column = used.left + (at % width);
    if (folded(shownText(sheet, row, column)).includes(wanted)) return { row, column };
  }
  return undefined;
}

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** A letter with its marks apart is the same letter. */
const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');
