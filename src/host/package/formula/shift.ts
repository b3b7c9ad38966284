import { columnName, LAST_COLUMN, LAST_ROW, parseArea, sameArea, type Area } from '../area';

/** Cells that are put in or taken out, and how far those behind them move: down and to the right, or back. */
export interface Shift {
  readonly area: Area;
  readonly rows: number;
  readonly columns: number;
}

/** Where an area stands after a shift; nothing where all of its cells are gone. */
export function shiftArea(area: Area, { area: at, columns, rows }: Shift): Area | undefined {
  if (rows !== 0) {
    if (area.left < at.left || area.right > at.right) return area;
    const line = shiftLine(area.top, area.bottom, at.top, rows, LAST_ROW);
    return line && changed(area, { ...area, top: line[0], bottom: line[1] });
  }
  if (area.top < at.top || area.bottom > at.bottom) return area;
  const line = shiftLine(area.left, area.right, at.left, columns, LAST_COLUMN);
  return line && changed(area, { ...area, left: line[0], right: line[1] });
}

/** The very area where nothing has moved. */
const changed = (before: Area, after: Area): Area => (sameArea(before, after) ? before : after);

function shiftLine(
  first: number,
  last: number,
  at: number,
  by: number,
  end: number,
): readonly [number, number] | undefined {
  // All of a row or column stays all of it.
  if (first === 0 && last === end) return [first, last];
  if (by > 0) {
    const moved = [first >= at ? first + by : first, last >= at ? last + by : last] as const;
    return moved[0] > end ? undefined : [moved[0], Math.min(moved[1], end)];
  }
  const behind = at - by;
  const begins = first >= behind ? first + by : Math.min(first, at);
  const ends = last >= behind ? last + by : Math.min(last, at - 1);
  return begins > ends ? undefined : [begins, ends];
}

const END = String.raw`(?![\w.(!\[\p{L}])`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;

/** Texts, brackets and words stay; a reference may have a sheet in front. */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[(?:[^\[\]]|\[[^\]]*\])*\]`,
    String.raw`(?<sheet>(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{M}\d_.]*)!)?(?<reference>${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})${END}`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`[\p{L}_\\$\d][\p{L}\p{M}\d_.?\\$]*`,
  ].join('|'),
  'gu',
);

/** A formula of the sheet `home` after cells of the sheet `shifted` have moved: its references follow them. */
export function shiftFormula(formula: string, home: string, shifted: string, shift: Shift): string {
  const wanted = shifted.toLowerCase();
  return formula.replace(PIECE, (piece: string, prefix?: string, reference?: string) => {
    if (reference === undefined) return piece;
    const sheet = prefix === undefined ? home : plainName(prefix.slice(0, -1));
    return sheet.toLowerCase() === wanted ? `${prefix ?? ''}${shiftReference(reference, shift)}` : piece;
  });
}

const plainName = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;

function shiftReference(reference: string, shift: Shift): string {
  const area = parseArea(reference);
  if (!area) return reference;
  const moved = shiftArea(area, shift);
  if (!moved) return '#REF!';
  const [first = '', last = first] = reference.split(':');
  const start = edge(first, moved.top, moved.left);
  return reference.includes(':') ? `${start}:${edge(last, moved.bottom, moved.right)}` : start;
}

/** One end of a reference at another place, with its `$` where they stood. */
const edge = (end: string, row: number, column: number): string =>
  end.replace(/[A-Za-z]+/, columnName(column)).replace(/\d+/, String(row + 1));
