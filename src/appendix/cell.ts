/** A cell's place on its sheet, both numbers counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const lastColumn = 16_384;
const letters = 26;
const codeOfA = 65;

/** One number for a cell, so that sets and maps of cells need no strings. */
export function cellKey(row: number, column: number): number {
  return row * lastColumn + column;
}

export function cellOfKey(key: number): Cell {
  return { row: Math.floor(key / lastColumn), column: key % lastColumn };
}

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let name = '';
  do {
    name = String.fromCharCode(codeOfA + (rest % letters)) + name;
    rest = Math.floor(rest / letters) - 1;
  } while (rest >= 0);
  return name;
}

/** A → 0, AA → 26; null where the text is no column. */
export function columnOfLetters(name: string): number | null {
  if (!/^[A-Z]{1,3}$/i.test(name)) return null;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * letters + letter.charCodeAt(0) - codeOfA + 1;
  return column <= lastColumn ? column - 1 : null;
}

export function addressOf({ row, column }: Cell): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = addressOf({ row: top, column: left });
  const last = addressOf({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** "B6", "$B$6" or the first cell of "B6:D8"; null where the text names no cell (a whole row or column). */
export function cellOfAddress(address: string): Cell | null {
  const [, name = '', row = ''] = /^\$?([A-Z]{1,3})\$?(\d+)(?::|$)/i.exec(address) ?? [];
  const column = columnOfLetters(name);
  return column === null ? null : { row: Number(row) - 1, column };
}
