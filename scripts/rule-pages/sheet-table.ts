import type { CellValue, Grid } from '../../src/appendix';
import { columnLetters } from '../../src/appendix';

/** A sheet as a markdown table with its row numbers and column letters; the cells given stand out. */
export function sheetTable(grid: Grid, outstanding: ReadonlySet<string>): string {
  const columns = Array.from({ length: widthOf(grid) }, (_, column) => columnLetters(grid.left + column));
  const rows = grid.values.map((values, index) => {
    const row = grid.top + index + 1;
    const cells = columns.map((letters, column) => {
      const shown = shownIn(values[column] ?? '');
      return outstanding.has(`${letters}${row}`) ? `**${shown === '' ? '∅' : shown}**` : shown;
    });
    return [String(row), ...cells];
  });
  return [['', ...columns], ['', ...columns].map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Columns to the right that hold nothing are left out. */
function widthOf({ values }: Grid): number {
  return Math.max(1, ...values.map((row) => row.findLastIndex((value) => value !== '') + 1));
}

/** A text told apart from a number by its quotes; what markdown would read as markup is made plain. */
export function shownIn(value: CellValue): string {
  const text = String(value);
  const quoted = typeof value === 'string' && /^-?[\d.,]+$/.test(text) ? `"${text}"` : text;
  return plain(quoted);
}

export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_|$[\]]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '<br>')
    .replaceAll('\u00a0', '⍽')
    .replaceAll('\u200b', '␣');
}
