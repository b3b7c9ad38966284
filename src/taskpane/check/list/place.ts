import type { Cell } from '../../../appendix';
import { addressOf, areaAddress } from '../../../appendix';
import type { Finding } from '../../../rules';

/** Where a finding is, in as few letters as a list has room for. */
export function placeOf({ cells }: Finding): string {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return '';
  if (cells.length === 1) return addressOf(first);
  const together = cells.every(({ row }, index) => row === first.row && isNext(cells, index));
  if (together)
    return areaAddress({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  return `${addressOf(first)} +${cells.length - 1}`;
}

function isNext(cells: readonly Cell[], index: number): boolean {
  return index === 0 || cells[index]?.column === (cells[index - 1]?.column ?? 0) + 1;
}
