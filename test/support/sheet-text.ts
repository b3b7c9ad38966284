import type { Area, CellValue, Grid } from '../../src/appendix';

interface SheetOptions {
  readonly sheet?: string;
  /** Where the first cell stands, counted from 0. */
  readonly top?: number;
  readonly left?: number;
  readonly merges?: readonly Area[] | 'unknown';
  readonly formats?: ReadonlyMap<number, string>;
  readonly formulas?: ReadonlySet<number>;
  readonly mixedFonts?: ReadonlySet<number>;
}

/**
 * A sheet written as text: a line a row, `|` between cells. A bare number is a number, anything else is
 * text; "in quotes" a text keeps its spaces and may look like a number. `\n` breaks a line within a cell.
 */
export function sheetOf(text: string, options: SheetOptions = {}): Grid {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  const rows = lines.map((line) => (line.trim() === '' ? [] : line.split('|').map(cellOf)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    sheet: options.sheet ?? 'Phụ lục',
    sheetId: options.sheet ?? 'Phụ lục',
    top: options.top ?? 0,
    left: options.left ?? 0,
    values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
    merges: options.merges ?? [],
    formats: options.formats ?? new Map(),
    formulas: options.formulas ?? new Set(),
    mixedFonts: options.mixedFonts ?? new Set(),
    epoch: 1900,
  };
}

function cellOf(written: string): CellValue {
  const text = written.trim();
  const quoted = /^"(.*)"$/s.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('\\n', '\n');
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text.replaceAll('\\n', '\n');
}
