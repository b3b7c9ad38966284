import type { PivotRecords } from '../../../package';
import type { Branch, Tree } from './branch';
import { Figure } from './figure';

/** The figures of every row and column that have records in common, totals included. */
export interface Tally {
  /** A figure for each summed-up field, or nothing where there is no record. */
  at(row: Branch, column: Branch): readonly Figure[] | undefined;
}

/** Goes once over the records, and then once over the pairs that they fall into, for the totals above them. */
export function tally(
  { count, fields }: PivotRecords,
  summed: readonly number[],
  rows: Tree,
  columns: Tree,
): Tally {
  const width = columns.branches.length;
  const pairs = new Map<number, readonly Figure[]>();
  const figuresAt = (row: number, column: number): readonly Figure[] => {
    const place = row * width + column;
    const known = pairs.get(place) ?? summed.map(() => new Figure());
    pairs.set(place, known);
    return known;
  };
  const sources = summed.map((index) => fields[index]);
  for (let record = 0; record < count; record++) {
    const figures = figuresAt(rows.leaves[record] ?? 0, columns.leaves[record] ?? 0);
    sources.forEach((field, index) => {
      figures[index]?.take(field?.items[field.codes[record] ?? 0] ?? null);
    });
  }
  for (const [place, figures] of [...pairs]) {
    const row = rows.branches[Math.floor(place / width)];
    const column = columns.branches[place % width];
    for (const above of withAncestors(row)) {
      for (const before of withAncestors(column)) {
        if (above === row && before === column) continue;
        figuresAt(above.id, before.id).forEach((figure, index) => {
          const part = figures[index];
          if (part) figure.join(part);
        });
      }
    }
  }
  return { at: (row, column) => pairs.get(row.id * width + column.id) };
}

function withAncestors(branch: Branch | undefined): readonly Branch[] {
  return branch ? [branch, ...withAncestors(branch.parent)] : [];
}
