import { touches, type Area } from '../../host/package';

/** Lines as they are copied: of texts, or of cells. */
type Lines = readonly (readonly unknown[])[];

const widest = (lines: Lines): number => Math.max(1, ...lines.map((line) => line.length));

/** Where a paste goes: all that is selected where it fits there a whole number of times, else as far as it reaches. */
export function pastedArea({ bottom, left, right, top }: Area, lines: Lines): Area {
  const rows = lines.length;
  const columns = widest(lines);
  const fits = (bottom - top + 1) % rows === 0 && (right - left + 1) % columns === 0;
  return fits
    ? { top, left, bottom, right }
    : { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/**
 * The text for each cell of an area, again and again; null leaves a cell as it is. Nothing where a text would
 * fall into the covered part of a merged area and be lost.
 */
export function textsToPaste(
  area: Area,
  lines: readonly (readonly string[])[],
  merges: readonly Area[],
): (string | null)[][] | undefined {
  const columns = widest(lines);
  const isSingle = lines.length === 1 && columns === 1;
  const crossed = merges.filter((merge) => touches(merge, area));
  const grid: (string | null)[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line = lines[(row - area.top) % lines.length] ?? [];
    const texts: (string | null)[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const text = line[(column - area.left) % columns] ?? null;
      const isLost = isCovered(crossed, row, column);
      if (isLost && !isSingle && text !== null && text !== '') return undefined;
      texts.push(isLost ? null : text);
    }
    grid.push(texts);
  }
  return grid;
}

const isCovered = (merges: readonly Area[], row: number, column: number): boolean =>
  merges.some(
    (merge) =>
      touches(merge, { top: row, bottom: row, left: column, right: column }) &&
      (merge.top !== row || merge.left !== column),
  );
