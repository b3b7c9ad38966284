import { LAST_COLUMN, LAST_ROW } from '../../area';

/** The place that a reference such as `AB12` names, packed into one number; -1 where it names none. */
export function placeIn(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let column = 0;
  for (; at < end; at++) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
    if (column > LAST_COLUMN + 1) return -1;
  }
  let row = 0;
  const digits = at;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
    if (row > LAST_ROW + 1) return -1;
  }
  return column === 0 || row === 0 || digits === end ? -1 : pack(row - 1, column - 1);
}

const WIDTH = LAST_COLUMN + 1;

export const pack = (row: number, column: number): number => row * WIDTH + column;
export const rowOf = (place: number): number => Math.floor(place / WIDTH);
export const columnOf = (place: number): number => place % WIDTH;
