import type { SampleRow } from './sample';

/** Points of a line of Times New Roman 12 to 13. */
const linePoints = 16.5;
const padding = 5;
/** A column of n digits holds about so many letters a digit. */
const lettersPerDigit = 0.97;

/** Excel finds heights by itself when a cell is edited, not when a file is opened: so they are written. */
export function rowHeight({ cells, merged = [] }: SampleRow, widths: readonly number[]): number {
  const lines = cells.map((cell, column) => {
    const [, last] = merged.find(([first]) => first === column) ?? [column, column];
    const width = widths.slice(column, last + 1).reduce((sum, each) => sum + each, 0);
    return cell ? linesOf(String(cell.value), width * lettersPerDigit) : 0;
  });
  return Math.max(1, ...lines) * linePoints + padding;
}

function linesOf(text: string, letters: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + wrapped(paragraph, letters), 0);
}

/** Words go to the next line whole. */
function wrapped(paragraph: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(' ')) {
    if (used > 0 && used + 1 + length > letters) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
