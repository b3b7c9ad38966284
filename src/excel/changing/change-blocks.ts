import type { Area } from '../../appendix';
import type { CellChange } from '../../rules';

/** Changes of one column that stand near each other: read back and written in one piece. */
export interface ChangeBlock<C extends CellChange = CellChange> {
  readonly sheetId: string;
  readonly area: Area;
  /** By row, counted from the area's top; null where the cell stays as it is. */
  readonly changes: readonly (C | null)[];
}

/** Reading a few cells more is cheaper than asking for another block. */
const widestGap = 20;
/** So that every block fits into an answer with room to spare. */
const mostRows = 2000;

export function changeBlocks<C extends CellChange>(changes: readonly C[]): readonly ChangeBlock<C>[] {
  const columns = new Map<string, C[]>();
  for (const change of changes) {
    const key = `${change.sheetId} ${change.cell.column}`;
    const column = columns.get(key);
    if (column) column.push(change);
    else columns.set(key, [change]);
  }
  return [...columns.values()].flatMap((column) => blocksOfColumn(column));
}

function blocksOfColumn<C extends CellChange>(changes: readonly C[]): readonly ChangeBlock<C>[] {
  const runs: C[][] = [];
  for (const change of changes.toSorted((one, other) => one.cell.row - other.cell.row)) {
    const run = runs.at(-1);
    if (run && goesOn(run, change)) run.push(change);
    else runs.push([change]);
  }
  return runs.flatMap((run) => blockOf(run) ?? []);
}

function goesOn(run: readonly CellChange[], { cell }: CellChange): boolean {
  const top = run[0]?.cell.row ?? cell.row;
  const before = run.at(-1)?.cell.row ?? cell.row;
  return cell.row - before <= widestGap && cell.row - top < mostRows;
}

function blockOf<C extends CellChange>(run: readonly C[]): ChangeBlock<C> | null {
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
