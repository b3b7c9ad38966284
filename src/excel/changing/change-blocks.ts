import type { Area } from '../../appendix';
import type { CellChange } from '../../rules';

/** Changes of one column that stand near each other: read back and written in one piece. */
export interface ChangeBlock {
  readonly sheetId: string;
  readonly area: Area;
  /** By row, counted from the area's top; null where the cell stays as it is. */
  readonly changes: readonly (CellChange | null)[];
}

/** Reading a few cells more is cheaper than asking for another block. */
const widestGap = 20;

export function changeBlocks(changes: readonly CellChange[]): readonly ChangeBlock[] {
  const columns = new Map<string, CellChange[]>();
  for (const change of changes) {
    const key = `${change.sheetId} ${change.cell.column}`;
    const column = columns.get(key);
    if (column) column.push(change);
    else columns.set(key, [change]);
  }
  return [...columns.values()].flatMap(blocksOfColumn);
}

function blocksOfColumn(changes: readonly CellChange[]): readonly ChangeBlock[] {
  const runs: CellChange[][] = [];
  for (const change of changes.toSorted((one, other) => one.cell.row - other.cell.row)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && change.cell.row - before.cell.row <= widestGap) run.push(change);
    else runs.push([change]);
  }
  return runs.flatMap((run) => blockOf(run) ?? []);
}

function blockOf(run: readonly CellChange[]): ChangeBlock | null {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return null;
  const { row: top, column } = first.cell;
  const byRow = new Map(run.map((change) => [change.cell.row, change]));
  return {
    sheetId: first.sheetId,
    area: { top, bottom: last.cell.row, left: column, right: column },
    changes: Array.from({ length: last.cell.row - top + 1 }, (_, index) => byRow.get(top + index) ?? null),
  };
}
