import type { Area, Cell } from '../appendix';
import { areaAddress } from '../appendix';

const mostAreas = 4;

/** Cells as a person would name them: runs of a row or a column as ranges, a long list cut short with its count. */
export function cellList(cells: readonly Cell[]): string {
  const areas = rangesOf(cells).map(areaAddress);
  if (areas.length <= mostAreas) return areas.join(', ');
  return `${areas.slice(0, mostAreas).join(', ')}, … (${cells.length})`;
}

/** Runs down a column first, then equal runs side by side. */
function rangesOf(cells: readonly Cell[]): readonly Area[] {
  const byColumn = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Area[] = [];
  for (const { row, column } of byColumn) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const blocks = new Map<string, Area>();
  const closed: Area[] = [];
  for (const run of runs) {
    const span = `${run.top}:${run.bottom}`;
    const beside = blocks.get(span);
    if (beside?.right === run.left - 1) blocks.set(span, { ...beside, right: run.right });
    else {
      if (beside) closed.push(beside);
      blocks.set(span, run);
    }
  }
  return [...closed, ...blocks.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}
