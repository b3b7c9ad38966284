import type { CellValue } from '../../appendix';
import type { PagePlan } from '../../summary';

/** What each cell of a page holds, row by row; a merged cell holds its value in the first. */
export function laidOut({ rows, widths }: PagePlan): readonly (readonly CellValue[])[] {
  return rows.map(({ cells }) => {
    const laid = cells.flatMap((cell): readonly CellValue[] => [
      cell?.value ?? '',
      ...Array.from({ length: (cell?.span ?? 1) - 1 }, () => ''),
    ]);
    return widths.map((_, column) => laid[column] ?? '');
  });
}

interface PlacedFormat {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

export function formatsOf({ rows }: PagePlan): readonly PlacedFormat[] {
  return rows.flatMap(({ cells }, row) => {
    let next = 0;
    return cells.flatMap((cell) => {
      const column = next;
      next += cell?.span ?? 1;
      return cell?.format === undefined ? [] : [{ row, column, format: cell.format }];
    });
  });
}

/** How many rows a page has, and a sum over how they are laid out: two pages of one shape differ in texts alone. */
export function shapeOf({ rows }: PagePlan): string {
  const layout = JSON.stringify(
    rows.map(({ cells, height }) => [
      height,
      cells.map((cell) => cell && [cell.look, cell.span, cell.format]),
    ]),
  );
  let sum = 7;
  for (let index = 0; index < layout.length; index++)
    sum = (sum * 31 + layout.charCodeAt(index)) % 2_147_483_647;
  return `${rows.length}:${sum}`;
}
