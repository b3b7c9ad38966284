import { LAST_COLUMN, type Area } from '../../package';
import { cellCount, containsCell } from '../book/region';
import type { Sheet } from '../book/sheet';

const WIDTH = LAST_COLUMN + 1;

/** A cell of a sheet as one number. */
export const keyOf = (row: number, column: number): number => row * WIDTH + column;
export const rowOfKey = (key: number): number => Math.floor(key / WIDTH);
export const columnOfKey = (key: number): number => key % WIDTH;

/** Something for each of some cells of a workbook. */
export class CellMap<T> {
  readonly #sheets = new Map<Sheet, Map<number, T>>();

  get size(): number {
    let size = 0;
    for (const cells of this.#sheets.values()) size += cells.size;
    return size;
  }

  get(sheet: Sheet, row: number, column: number): T | undefined {
    return this.#sheets.get(sheet)?.get(keyOf(row, column));
  }

  set(sheet: Sheet, row: number, column: number, item: T): void {
    const cells = this.#sheets.get(sheet) ?? new Map<number, T>();
    cells.set(keyOf(row, column), item);
    this.#sheets.set(sheet, cells);
  }

  delete(sheet: Sheet, row: number, column: number): void {
    this.#sheets.get(sheet)?.delete(keyOf(row, column));
  }

  clear(): void {
    this.#sheets.clear();
  }

  *values(): Generator<T> {
    for (const cells of this.#sheets.values()) yield* cells.values();
  }

  /** Those within an area: whichever are fewer, its cells or ours, are gone through. */
  within(sheet: Sheet, area: Area): readonly T[] {
    const cells = this.#sheets.get(sheet);
    if (!cells) return [];
    const found: T[] = [];
    if (cellCount(area) > cells.size) {
      for (const [key, item] of cells) {
        if (containsCell(area, rowOfKey(key), columnOfKey(key))) found.push(item);
      }
      return found;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const item = cells.get(keyOf(row, column));
        if (item !== undefined) found.push(item);
      }
    }
    return found;
  }
}
