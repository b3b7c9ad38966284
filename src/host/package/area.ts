/** A rectangle of cells: rows and columns counted from 0, all four edges inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = `${String.fromCharCode(65 + ((rest - 1) % 26))}${name}`;
  }
  return name;
}

export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export const cellReference = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function areaReference(area: Area): string {
  if (area.top === 0 && area.bottom === LAST_ROW) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (area.left === 0 && area.right === LAST_COLUMN) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellReference(area.top, area.left);
  const last = cellReference(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** Reads `A1`, `A1:C3`, `A:C`, `1:3`, with or without `$`; nothing for what is no reference within a sheet. */
export function parseArea(reference: string): Area | undefined {
  const match = REFERENCE.exec(reference);
  if (!match) return undefined;
  const [, column, row] = match;
  if (!reference.includes(':'))
    return column && row ? between(edges(column, row), edges(column, row)) : undefined;
  const [, , , lastColumn, lastRow] = match;
  // Both ends name a column, or neither; both a row, or neither; and not nothing at all.
  const alike = !column === !lastColumn && !row === !lastRow && (column ?? row) !== undefined;
  return alike ? between(edges(column, row), edges(lastColumn, lastRow)) : undefined;
}

/** One end of a reference: where it names no row or no column, all of them. */
const edges = (column: string | undefined, row: string | undefined): Area => ({
  top: row === undefined ? 0 : Number(row) - 1,
  left: column === undefined ? 0 : columnNumber(column),
  bottom: row === undefined ? LAST_ROW : Number(row) - 1,
  right: column === undefined ? LAST_COLUMN : columnNumber(column),
});

function between(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
  const inside = area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  return inside ? area : undefined;
}

/** Reads a list of references separated by spaces, as in `sqref`; what is no reference is left out. */
export const parseAreas = (references: string): readonly Area[] =>
  references
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);

export const areasReference = (areas: readonly Area[]): string => areas.map(areaReference).join(' ');

export const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

export const touches = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
